package io.multicloud.core.internal.pipeline;

import io.multicloud.core.error.MulticloudException;
import io.multicloud.core.http.HttpRequest;
import io.multicloud.core.http.RequestInterceptor;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Lets the user change the unsigned request. */
final class InterceptorStep {

    private InterceptorStep() {}

    static <A> Step<A> create(PipelineConfig config, Step<A> next) {
        if (config.interceptors().isEmpty()) {
            return next;
        }
        return invocation -> {
            HttpRequest request = invocation.request();
            try {
                for (RequestInterceptor interceptor : config.interceptors()) {
                    request = Objects.requireNonNull(interceptor.intercept(request), "it returned null");
                }
            } catch (MulticloudException e) {
                return CompletableFuture.failedStage(e);
            } catch (RuntimeException e) {
                return CompletableFuture.failedStage(Extensions.failed(invocation.operation(), "An interceptor", e));
            }
            return next.proceed(invocation.with(request));
        };
    }
}
