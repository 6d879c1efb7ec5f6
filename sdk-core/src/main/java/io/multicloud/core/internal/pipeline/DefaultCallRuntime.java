package io.multicloud.core.internal.pipeline;

import io.multicloud.core.ApiResponse;
import io.multicloud.core.CallOptions;
import io.multicloud.core.Preview;
import io.multicloud.core.Secret;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.http.HttpRequest;
import io.multicloud.core.internal.text.Endpoints;
import io.multicloud.core.spi.CallRuntime;
import io.multicloud.core.spi.FilePart;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.ServiceDescription;
import io.multicloud.core.spi.Timekeeper;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sends requests down the pipeline. */
public final class DefaultCallRuntime implements CallRuntime {

    private final PipelineConfig config;
    private final Timing timing;
    private final Executor results;
    private final RequestBinder binder;
    private final Step<ApiResponse<?>> pipeline;
    private final Step<Preview> preview;

    /** Makes the runtime of a client. */
    public DefaultCallRuntime(PipelineConfig config) {
        this(
                config,
                config.timing(),
                config.threads().results(),
                new RequestBinder(config),
                Pipeline.assemble(config),
                Pipeline.assemblePreview(config));
    }

    private DefaultCallRuntime(
            PipelineConfig config,
            Timing timing,
            Executor results,
            RequestBinder binder,
            Step<ApiResponse<?>> pipeline,
            Step<Preview> preview) {
        this.config = config;
        this.timing = timing;
        this.results = results;
        this.binder = binder;
        this.pipeline = pipeline;
        this.preview = preview;
    }

    @Override
    public <R> ApiResponse<R> exchange(ServiceRequest<?, R> request) {
        @SuppressWarnings("unchecked") // The operation of a request for R decodes into R.
        ApiResponse<R> answer = (ApiResponse<R>) join(pipeline.proceed(invocation(request, inPlace())));
        return answer;
    }

    @Override
    public <R, T> CompletableFuture<T> async(ServiceRequest<?, R> request, Function<ApiResponse<R>, T> result) {
        AsyncCarrier carrier = new AsyncCarrier(config.threads());
        AsyncCall<T> call = new AsyncCall<>(config.transport().running(), carrier, results);
        return call.begin(() -> pipeline.proceed(invocation(request, carrier)).thenApply(answer -> {
            @SuppressWarnings("unchecked") // The operation of a request for R decodes into R.
            ApiResponse<R> typed = (ApiResponse<R>) answer;
            return result.apply(typed);
        }));
    }

    @Override
    public Preview preview(ServiceRequest<?, ?> request) {
        return join(preview.proceed(invocation(request, inPlace())));
    }

    @Override
    public CallRuntime with(CallOptions changed) {
        return new DefaultCallRuntime(config, config.timing().with(changed), results, binder, pipeline, preview);
    }

    @Override
    public CallRuntime within(Duration longest) {
        return new DefaultCallRuntime(config, timing.atMost(longest), Runnable::run, binder, pipeline, preview);
    }

    @Override
    public FilePart open(Secret address, long from, @Nullable String validator) throws IOException {
        return config.transport().open(address, from, validator, timing.attempt());
    }

    @Override
    public ServiceDescription service() {
        return config.service();
    }

    @Override
    public Timekeeper timekeeper() {
        return new ClientTime(config);
    }

    @Override
    public void close() {
        config.transport().close();
    }

    private Carrier inPlace() {
        return new BlockingCarrier(
                config.transport().running(), config.threads().sleeper());
    }

    private Invocation invocation(ServiceRequest<?, ?> request, Carrier carrier) {
        Operation<?, ?> operation = request.operation();
        if (operation.isHttpsOnly() && Endpoints.isPlainRemote(config.endpoint())) {
            throw new ConfigurationException(
                    operation + " was not sent: the provider demands HTTPS for this action, but the endpoint is "
                            + config.endpoint() + ": give one with https");
        }
        HttpRequest http = binder.bind(operation, request);
        CallObserver observer = CallObserver.of(config.listeners(), operation, carrier.isAsync());
        return new Invocation(operation, http, carrier, timing, new CallState(observer), 1, null);
    }

    // The blocking carrier has completed every stage; what was thrown keeps its own stack trace.
    private static <A> A join(CompletionStage<A> stage) {
        try {
            return stage.toCompletableFuture().join();
        } catch (CompletionException e) {
            Throwable failure = Failures.unwrap(e);
            if (failure instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (failure instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(failure);
        }
    }
}
