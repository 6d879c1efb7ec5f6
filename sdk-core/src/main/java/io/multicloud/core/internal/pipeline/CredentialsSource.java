package io.multicloud.core.internal.pipeline;

import io.multicloud.core.auth.Credentials;
import io.multicloud.core.auth.CredentialsProvider;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Asks the user's provider. Blocking calls ask on their own thread; asynchronous ones that ask while another one waits
 * for the answer wait for the same, so that a slow provider costs one thread and not one for each call.
 */
public final class CredentialsSource {

    private final CredentialsProvider provider;
    private final AtomicReference<@Nullable CompletableFuture<Credentials>> underWay = new AtomicReference<>();

    /** Wraps a provider. */
    public CredentialsSource(CredentialsProvider provider) {
        this.provider = provider;
    }

    CompletionStage<? extends Credentials> ask(Carrier carrier) {
        return carrier.isAsync() ? share(carrier) : provider.credentialsAsync(carrier.worker());
    }

    private CompletionStage<? extends Credentials> share(Carrier carrier) {
        CompletableFuture<Credentials> mine = new CompletableFuture<>();
        CompletableFuture<Credentials> others = underWay.compareAndExchange(null, mine);
        if (others != null) {
            return others;
        }
        try {
            provider.credentialsAsync(carrier.worker()).whenComplete((credentials, failure) -> {
                underWay.compareAndSet(mine, null);
                if (failure == null) {
                    mine.complete(credentials);
                } else {
                    mine.completeExceptionally(Failures.unwrap(failure));
                }
            });
        } catch (RuntimeException | Error e) {
            underWay.compareAndSet(mine, null);
            throw e;
        }
        return mine;
    }

    /** Tells the provider that credentials were refused; true when asking again may give others. */
    boolean renew(Credentials refused) {
        // An answer that is under way may still be the refused one.
        underWay.set(null);
        try {
            return provider.renew(refused);
        } catch (RuntimeException e) {
            // The refusal says more than what went wrong while looking for a way around it.
            return false;
        }
    }
}
