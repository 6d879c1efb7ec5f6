package io.multicloud.core.internal.pipeline;

import io.multicloud.core.error.MulticloudException;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.core.spi.Effect;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** Says so when a change may or may not have been carried out, in place of a plain failure. */
final class OutcomeStep {

    private OutcomeStep() {}

    static <A> Step<A> create(Step<A> next) {
        return invocation -> {
            CompletionStage<A> answer = next.proceed(invocation);
            if (invocation.operation().effect() == Effect.READ) {
                return answer;
            }
            return answer.exceptionally(failure -> {
                throw new CompletionException(honest(invocation, Failures.unwrap(failure)));
            });
        };
    }

    private static Throwable honest(Invocation invocation, Throwable failure) {
        if (!(failure instanceof MulticloudException known)
                || known.outcome() != Outcome.UNKNOWN
                || failure instanceof OutcomeUnknownException) {
            return failure;
        }
        return unknown(invocation, known);
    }

    /** Makes the exception that names the token, which makes a repeat safe. */
    static MulticloudException unknown(Invocation invocation, MulticloudException known) {
        String token = invocation
                .operation()
                .idempotencyToken()
                .flatMap(t -> IdempotencyTokenStep.find(t, invocation.request()))
                .orElse(null);
        return new OutcomeUnknownException(invocation.operation().toString(), token, known);
    }
}
