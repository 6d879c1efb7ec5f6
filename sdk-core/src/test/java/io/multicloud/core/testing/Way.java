package io.multicloud.core.testing;

import io.multicloud.core.ApiResponse;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.CallRuntime;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** The two ways of making a call, which must not differ in what comes out. */
public enum Way {
    BLOCKING {
        @Override
        public <R> ApiResponse<R> exchange(CallRuntime runtime, ServiceRequest<?, R> request) {
            return runtime.exchange(request);
        }
    },
    ASYNC {
        @Override
        public <R> ApiResponse<R> exchange(CallRuntime runtime, ServiceRequest<?, R> request) {
            return result(runtime.async(request, Function.identity()));
        }
    };

    public abstract <R> ApiResponse<R> exchange(CallRuntime runtime, ServiceRequest<?, R> request);

    public Thing call(ThingClient client, ThingRequest request) {
        return this == BLOCKING ? client.call(request) : result(client.callAsync(request));
    }

    /** Waits for a future and throws what it failed with. */
    public static <T> T result(CompletableFuture<T> future) {
        try {
            return future.get(20, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits for a future and returns what it failed with. */
    public static Throwable failure(CompletableFuture<?> future) {
        try {
            throw new AssertionError("succeeded with " + future.get(20, TimeUnit.SECONDS));
        } catch (ExecutionException e) {
            return Objects.requireNonNull(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
