package io.multicloud.core.auth;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/**
 * Where credentials come from. It is asked before every attempt and shared by all calls, so it must be quick and safe to
 * share; {@link CachingCredentialsProvider} makes it so. A lambda that returns credentials is a provider.
 */
@FunctionalInterface
public interface CredentialsProvider {

    /**
     * Returns the credentials to use now. The calling thread may wait for them.
     *
     * @return the credentials
     * @throws io.multicloud.core.error.ConfigurationException when there are none; the message lists where was looked
     */
    Credentials credentials();

    /**
     * Returns the credentials to use now, for a call that was begun with {@code callAsync}; the calling thread must not
     * wait. By default {@link #credentials()} runs on the executor, and the calls that ask meanwhile share its answer.
     * Override it where credentials are at hand.
     *
     * @param executor for what has to wait
     * @return a stage that ends with the credentials, or as {@link #credentials()} does
     */
    default CompletionStage<? extends Credentials> credentialsAsync(Executor executor) {
        return CompletableFuture.supplyAsync(this::credentials, executor);
    }

    /**
     * Hears that the service refused credentials that this provider handed out. When it can hand out others, the attempt
     * is repeated with them at once, at most once in a call.
     *
     * @param refused the credentials that were refused
     * @return whether asking again may give others; false by default
     */
    default boolean renew(Credentials refused) {
        return false;
    }

    /**
     * Makes a provider that always hands out the same credentials.
     *
     * @param credentials the credentials
     * @return the provider
     */
    static CredentialsProvider of(Credentials credentials) {
        return new FixedCredentials(Objects.requireNonNull(credentials, "credentials"));
    }
}
