package io.multicloud.core.spi;

import io.multicloud.core.ApiResponse;
import io.multicloud.core.CallOptions;
import io.multicloud.core.Preview;
import io.multicloud.core.Secret;
import io.multicloud.core.ServiceRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What carries the calls of a client; made by its builder. */
public interface CallRuntime extends AutoCloseable {

    /**
     * Sends a request and waits for its answer on the calling thread.
     *
     * @param request what to do
     * @param <R> the answer's type
     * @return the answer
     */
    <R> ApiResponse<R> exchange(ServiceRequest<?, R> request);

    /**
     * Sends a request and does not wait.
     *
     * @param request what to do
     * @param result takes from the answer what the caller gets
     * @param <R> the answer's type
     * @param <T> what the caller gets
     * @return ends with the result or with the failure; cancelling it cancels the call
     */
    <R, T> CompletableFuture<T> async(ServiceRequest<?, R> request, Function<ApiResponse<R>, T> result);

    /**
     * Makes the signed request and sends nothing.
     *
     * @param request what would be done
     * @return the request, masked
     */
    Preview preview(ServiceRequest<?, ?> request);

    /**
     * Derives a runtime that shares everything but the options.
     *
     * @param options what is different
     * @return the derived runtime
     */
    CallRuntime with(CallOptions options);

    /**
     * Derives a runtime for one call among several that share a deadline. Its futures end on the thread that has the
     * answer.
     *
     * @param longest what is left; the call takes no longer than that, nor than calls take anyway
     * @return the derived runtime
     */
    CallRuntime within(Duration longest);

    /**
     * Opens a file that is fetched by plain unsigned GET, or the rest of one. It is sent once.
     *
     * @param address its whole address
     * @param from how many bytes to leave out
     * @param validator what the server called the file's version when the bytes before were received, null when unknown
     * @return the answer, whatever its status; to be closed
     * @throws IOException when there is none
     */
    FilePart open(Secret address, long from, @Nullable String validator) throws IOException;

    /**
     * Returns the facts that all actions of the service share.
     *
     * @return the service
     */
    ServiceDescription service();

    /**
     * Returns how the client lets time pass.
     *
     * @return the same for all derived runtimes
     */
    Timekeeper timekeeper();

    @Override
    void close();
}
