package io.multicloud.core.spi;

import io.multicloud.core.ApiResponse;
import io.multicloud.core.CallOptions;
import io.multicloud.core.Preview;
import io.multicloud.core.ServiceClient;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.UntypedRequest;
import io.multicloud.core.download.Download;
import io.multicloud.core.download.DownloadLink;
import io.multicloud.core.waiting.Polling;
import io.multicloud.core.waiting.Waiter;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The base of every client's implementation: it has nothing to add but its own type.
 *
 * @param <C> the client's type
 */
public abstract class BaseClient<C extends ServiceClient<C>> implements ServiceClient<C> {

    private final CallRuntime runtime;

    private final Function<CallRuntime, C> derive;

    /**
     * Makes the base.
     *
     * @param runtime carries the calls
     * @param derive makes a client of the same type on another runtime
     */
    protected BaseClient(CallRuntime runtime, Function<CallRuntime, C> derive) {
        this.runtime = Objects.requireNonNull(runtime, "runtime");
        this.derive = Objects.requireNonNull(derive, "derive");
    }

    @Override
    public final <R> ApiResponse<R> exchange(ServiceRequest<C, R> request) {
        return runtime.exchange(request);
    }

    @Override
    public final <R> CompletableFuture<R> callAsync(ServiceRequest<C, R> request) {
        return runtime.async(Objects.requireNonNull(request, "request"), ApiResponse::body);
    }

    @Override
    public final <R> CompletableFuture<ApiResponse<R>> exchangeAsync(ServiceRequest<C, R> request) {
        return runtime.async(Objects.requireNonNull(request, "request"), Function.identity());
    }

    @Override
    public final <T, S> Waiter<T, S> waiter(Polling<C, ?, T, S> polling) {
        return Waiter.of(runtime, polling);
    }

    @Override
    public final Download download(String id, Supplier<DownloadLink> link) {
        return Download.of(runtime, id, link);
    }

    @Override
    public final UntypedRequest<C> untyped(String action) {
        return UntypedRequest.of(runtime.service(), action);
    }

    @Override
    public final Preview preview(ServiceRequest<C, ?> request) {
        return runtime.preview(request);
    }

    @Override
    public final C with(CallOptions options) {
        return derive.apply(runtime.with(options));
    }

    @Override
    public final void close() {
        runtime.close();
    }
}
