package io.multicloud.capitalonline;

import io.multicloud.core.ApiResponse;
import io.multicloud.core.CallOptions;
import io.multicloud.core.Preview;
import io.multicloud.core.Secret;
import io.multicloud.core.ServiceClient;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.CallRuntime;
import io.multicloud.core.spi.FilePart;
import io.multicloud.core.spi.ServiceDescription;
import io.multicloud.core.spi.Timekeeper;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Carries calls as a client does, but its time passes only where something waits, and then at once. How long a call
 * really takes changes nothing, so a wait of minutes ends in no time and the same way on a slow machine.
 *
 * @param <C> the client's type
 */
public final class HurriedRuntime<C extends ServiceClient<C>> implements CallRuntime, Timekeeper {

    private final C client;
    private final AtomicLong time = new AtomicLong();

    /**
     * Makes a runtime.
     *
     * @param client makes the calls, and is closed with it
     */
    public HurriedRuntime(C client) {
        this.client = client;
    }

    @Override
    @SuppressWarnings("unchecked") // Requests come from a client of the same type.
    public <R> ApiResponse<R> exchange(ServiceRequest<?, R> request) {
        return client.exchange((ServiceRequest<C, R>) request);
    }

    @Override
    @SuppressWarnings("unchecked") // As above.
    public <R, T> CompletableFuture<T> async(ServiceRequest<?, R> request, Function<ApiResponse<R>, T> result) {
        return client.exchangeAsync((ServiceRequest<C, R>) request).thenApply(result);
    }

    @Override
    public CallRuntime within(Duration longest) {
        return this;
    }

    @Override
    public Timekeeper timekeeper() {
        return this;
    }

    @Override
    public long nanoTime() {
        return time.get();
    }

    @Override
    public double random() {
        return 0.5;
    }

    @Override
    public void pause(Duration passing) {
        time.addAndGet(passing.toNanos());
    }

    @Override
    public Runnable later(Runnable work, Duration passing) {
        pause(passing);
        work.run();
        return () -> {};
    }

    @Override
    public Executor results() {
        return Runnable::run;
    }

    @Override
    public Preview preview(ServiceRequest<?, ?> request) {
        throw new UnsupportedOperationException("waits preview nothing");
    }

    @Override
    public CallRuntime with(CallOptions options) {
        throw new UnsupportedOperationException("waits have no options");
    }

    @Override
    public FilePart open(Secret address, long from, @Nullable String validator) {
        throw new UnsupportedOperationException("waits download nothing");
    }

    @Override
    public ServiceDescription service() {
        throw new UnsupportedOperationException("waits know their requests");
    }

    @Override
    public void close() {
        client.close();
    }
}
