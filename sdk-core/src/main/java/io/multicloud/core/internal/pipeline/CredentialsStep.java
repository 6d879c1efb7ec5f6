package io.multicloud.core.internal.pipeline;

import io.multicloud.core.error.MulticloudException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Asks who signs, for every attempt anew, as keys may be exchanged while a client lives. */
final class CredentialsStep {

    private CredentialsStep() {}

    static <A> Step<A> create(PipelineConfig config, Step<A> next) {
        return invocation -> {
            if (invocation.operation().isAnonymous()) {
                return next.proceed(invocation);
            }
            Invocation resolved;
            try {
                resolved = invocation.with(
                        Objects.requireNonNull(config.credentials().credentials(), "it returned null"));
            } catch (MulticloudException e) {
                return CompletableFuture.failedStage(e);
            } catch (RuntimeException e) {
                return CompletableFuture.failedStage(
                        Extensions.failed(invocation.operation(), "The credentials provider", e));
            }
            return next.proceed(resolved);
        };
    }
}
