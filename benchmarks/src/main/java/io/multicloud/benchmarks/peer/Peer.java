package io.multicloud.benchmarks.peer;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A client that lists instances. Its main program hands itself to {@link Rounds}. */
interface Peer {

    /** Lists instances and returns the decoded answer. */
    @Nullable
    Object list() throws IOException;

    /** Does the same without waiting. */
    default CompletableFuture<? extends @Nullable Object> listAsync() {
        throw new UnsupportedOperationException("has no asynchronous calls");
    }
}
