package io.multicloud.core.auth;

import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.TransportException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Waits for what another thread fetches, so that an interrupt ends one caller's wait and not the fetch of all. */
final class SharedFetch {

    private SharedFetch() {}

    static <T> T await(CompletableFuture<T> fetch) {
        try {
            return fetch.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransportException(
                    "Interrupted while waiting for credentials; nothing was sent",
                    TransportException.Reason.INTERRUPTED,
                    Outcome.NOT_SENT,
                    e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException own ? own : new IllegalStateException(e.getCause());
        }
    }
}
