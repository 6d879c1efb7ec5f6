package io.multicloud.core;

import io.multicloud.core.download.Download;
import io.multicloud.core.download.DownloadLink;
import io.multicloud.core.waiting.Polling;
import io.multicloud.core.waiting.Waiter;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * What every client can do with every request of its service. Clients are safe to share between threads, and meant to
 * be.
 *
 * @param <C> the client's own type
 */
public interface ServiceClient<C extends ServiceClient<C>> extends AutoCloseable {

    /**
     * Sends a request and waits for its answer on the calling thread.
     *
     * @param request what to do
     * @param <R> the answer's type
     * @return the answer
     * @throws io.multicloud.core.error.ServiceException when the service refuses or fails
     * @throws io.multicloud.core.error.TransportException when there is no usable answer
     * @throws io.multicloud.core.error.OutcomeUnknownException when a change may or may not have been carried out
     */
    default <R> R call(ServiceRequest<C, R> request) {
        return exchange(request).body();
    }

    /**
     * Sends a request as {@link #call} does and returns the answer with its status, headers and raw body.
     *
     * @param request what to do
     * @param <R> the answer's type
     * @return the whole answer
     * @throws io.multicloud.core.error.ServiceException when the service refuses or fails
     * @throws io.multicloud.core.error.TransportException when there is no usable answer
     * @throws io.multicloud.core.error.OutcomeUnknownException when a change may or may not have been carried out
     */
    <R> ApiResponse<R> exchange(ServiceRequest<C, R> request);

    /**
     * Sends a request as {@link #call} does and does not wait. Up to 64 such calls of a client are on the wire at once;
     * others wait for their turn, and the time of the call covers that wait.
     *
     * <p>The future ends on the builder's executor for results, or else on a thread of the SDK's. Cancelling it cancels
     * the call: a connection in use is broken off. A change that was sent before may be carried out all the same.
     *
     * @param request what to do
     * @param <R> the answer's type
     * @return ends with the answer, or with the exception that {@link #call} would throw
     */
    <R> CompletableFuture<R> callAsync(ServiceRequest<C, R> request);

    /**
     * Sends a request as {@link #callAsync} does; the future holds the answer with its status, headers and raw body.
     *
     * @param request what to do
     * @param <R> the answer's type
     * @return ends with the whole answer, or with the exception that {@link #exchange} would throw
     */
    <R> CompletableFuture<ApiResponse<R>> exchangeAsync(ServiceRequest<C, R> request);

    /**
     * Makes a waiter on any read of the service. For the usual ones clients have methods of their own.
     *
     * @param polling what to ask and how to read the answer
     * @param <T> the thing that is waited for
     * @param <S> its state
     * @return a waiter that has no target yet
     */
    <T, S> Waiter<T, S> waiter(Polling<C, ?, T, S> polling);

    /**
     * Makes a download of a file that the service hands out by a link. For the usual ones clients have methods of their
     * own.
     *
     * @param id what is downloaded, for messages and for the name of the file in which it gathers
     * @param link asks the service for the link; asked once, and once more when the link is refused
     * @return a download that has no target yet
     */
    Download download(String id, Supplier<DownloadLink> link);

    /**
     * Starts a request for an action, or with parameters, that the SDK has no types for.
     *
     * @param action the action's documented name
     * @return a GET without parameters, for {@link #call}, {@link #callAsync}, {@link #exchange} and {@link #preview}
     * @throws io.multicloud.core.error.InvalidRequestException when the name is blank
     */
    UntypedRequest<C> untyped(String action);

    /**
     * Makes the exact signed request and sends nothing.
     *
     * @param request what would be done
     * @return the request with secrets masked
     */
    Preview preview(ServiceRequest<C, ?> request);

    /**
     * Derives a client with other options that shares everything else with this one.
     *
     * @param options what is different
     * @return a client; it ends when this one is closed
     */
    C with(CallOptions options);

    /**
     * Ends the calls of this client and of all that were derived from it; further ones fail. Idempotent. What is shared
     * by all clients, and an {@code OkHttpClient} of the user, stay open.
     */
    @Override
    void close();
}
