package io.multicloud.core.auth;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** The same credentials for ever. */
record FixedCredentials(Credentials credentials) implements CredentialsProvider {

    @Override
    public CompletionStage<Credentials> credentialsAsync(Executor executor) {
        return CompletableFuture.completedFuture(credentials);
    }
}
