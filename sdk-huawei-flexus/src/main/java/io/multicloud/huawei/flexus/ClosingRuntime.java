package io.multicloud.huawei.flexus;

import io.multicloud.core.ApiResponse;
import io.multicloud.core.CallOptions;
import io.multicloud.core.Preview;
import io.multicloud.core.Secret;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.CallRuntime;
import io.multicloud.core.spi.FilePart;
import io.multicloud.core.spi.ServiceDescription;
import io.multicloud.core.spi.Timekeeper;
import io.multicloud.huawei.iam.IamClient;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Carries calls as another runtime does, and closes the client of IAM with it. */
record ClosingRuntime(CallRuntime runtime, IamClient iam) implements CallRuntime {

    @Override
    public <R> ApiResponse<R> exchange(ServiceRequest<?, R> request) {
        return runtime.exchange(request);
    }

    @Override
    public <R, T> CompletableFuture<T> async(ServiceRequest<?, R> request, Function<ApiResponse<R>, T> result) {
        return runtime.async(request, result);
    }

    @Override
    public FilePart open(Secret address, long from, @Nullable String validator) throws IOException {
        return runtime.open(address, from, validator);
    }

    @Override
    public ServiceDescription service() {
        return runtime.service();
    }

    @Override
    public Preview preview(ServiceRequest<?, ?> request) {
        return runtime.preview(request);
    }

    @Override
    public CallRuntime with(CallOptions options) {
        return new ClosingRuntime(runtime.with(options), iam);
    }

    @Override
    public CallRuntime within(Duration longest) {
        return runtime.within(longest);
    }

    @Override
    public Timekeeper timekeeper() {
        return runtime.timekeeper();
    }

    @Override
    public void close() {
        runtime.close();
        iam.close();
    }
}
