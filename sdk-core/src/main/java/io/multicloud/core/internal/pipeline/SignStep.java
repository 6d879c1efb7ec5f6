package io.multicloud.core.internal.pipeline;

import io.multicloud.core.auth.Credentials;
import io.multicloud.core.auth.SigningContext;
import io.multicloud.core.error.MulticloudException;
import io.multicloud.core.http.HttpRequest;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Signs an attempt, with its own time and nonce. */
final class SignStep {

    private SignStep() {}

    static <A> Step<A> create(PipelineConfig config, Step<A> next) {
        return invocation -> {
            Credentials credentials = invocation.credentials();
            if (credentials == null) {
                return next.proceed(invocation);
            }
            HttpRequest signed;
            try {
                SigningContext context = new SigningContext(
                        credentials, config.clock().now(), config.tokens().get());
                signed =
                        Objects.requireNonNull(config.signer().sign(invocation.request(), context), "it returned null");
            } catch (MulticloudException e) {
                return CompletableFuture.failedStage(e);
            } catch (RuntimeException e) {
                return CompletableFuture.failedStage(Extensions.failed(invocation.operation(), "The signer", e));
            }
            return next.proceed(invocation.with(signed));
        };
    }
}
