package io.multicloud.core.internal.pipeline;

import io.multicloud.core.auth.Credentials;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
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
                                : CompletableFuture.<A>failedStage(CredentialsFailures.explained(
                                        invocation.operation(), Failures.unwrap(failure))))
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
            return CompletableFuture.failedStage(CredentialsFailures.explained(invocation.operation(), e));
        }
        invocation.state().use(credentials);
        return next.proceed(invocation.with(credentials));
    }
}
