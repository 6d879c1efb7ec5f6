package io.multicloud.core.internal.pipeline;

import java.util.concurrent.CompletionException;

/** Takes off what {@code CompletionStage} wraps around failures. */
final class Failures {

    private Failures() {}

    static Throwable unwrap(Throwable failure) {
        Throwable inner = failure;
        while (inner instanceof CompletionException && inner.getCause() != null) {
            inner = inner.getCause();
        }
        return inner;
    }
}
