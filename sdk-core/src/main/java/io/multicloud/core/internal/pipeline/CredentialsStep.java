package io.multicloud.core.internal.pipeline;

import io.multicloud.core.auth.Credentials;
import io.multicloud.core.error.MulticloudException;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.error.TransportException.Reason;
import io.multicloud.core.spi.Operation;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Asks who signs, for every attempt anew, as keys may be exchanged while a client lives. */
final class CredentialsStep {

    private CredentialsStep() {}

    static <A> Step<A> create(PipelineConfig config, Step<A> next) {
        return invocation -> invocation.operation().isAnonymous()
                ? next.proceed(invocation)
                : asked(config.credentials(), invocation)
                        .handle((credentials, failure) -> failure == null
                                ? proceed(invocation, credentials, next)
                                : CompletableFuture.<A>failedStage(
                                        explained(invocation.operation(), Failures.unwrap(failure))))
                        .thenCompose(Function.identity());
    }

    private static CompletionStage<Credentials> asked(CredentialsSource source, Invocation invocation) {
        try {
            return invocation
                    .carrier()
                    .join(source.ask(invocation.carrier()), invocation.timing().remaining());
        } catch (RuntimeException e) {
            return CompletableFuture.failedStage(e);
        }
    }

    private static <A> CompletionStage<A> proceed(Invocation invocation, Credentials credentials, Step<A> next) {
        try {
            Objects.requireNonNull(credentials, "it returned null");
        } catch (NullPointerException e) {
            return CompletableFuture.failedStage(explained(invocation.operation(), e));
        }
        invocation.state().use(credentials);
        return next.proceed(invocation.with(credentials));
    }

    private static Throwable explained(Operation<?, ?> operation, Throwable failure) {
        if (failure instanceof MulticloudException || failure instanceof Error) {
            return failure;
        }
        if (failure instanceof TimeoutException) {
            return notSent(operation, "the call's time ended while it waited for credentials", Reason.TIMEOUT, failure);
        }
        if (failure instanceof InterruptedException) {
            return notSent(operation, "the thread was interrupted", Reason.INTERRUPTED, failure);
        }
        if (failure instanceof CancellationException) {
            return notSent(operation, "the call was cancelled or its client closed", Reason.CANCELLED, failure);
        }
        return Extensions.failed(operation, "The credentials provider", failure);
    }

    private static TransportException notSent(Operation<?, ?> operation, String why, Reason reason, Throwable failure) {
        return new TransportException(operation + " was not sent: " + why, reason, Outcome.NOT_SENT, failure);
    }
}
