package io.multicloud.core.internal.pipeline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What {@code CompletionStage} lacks. */
final class Stages {

    private Stages() {}

    /** Lets a future end as a stage does, unless it has ended before. */
    static <T> void forward(CompletionStage<? extends T> from, CompletableFuture<T> to) {
        from.whenComplete((value, failure) -> {
            if (failure == null) {
                to.complete(value);
            } else {
                to.completeExceptionally(Failures.unwrap(failure));
            }
        });
    }
}
