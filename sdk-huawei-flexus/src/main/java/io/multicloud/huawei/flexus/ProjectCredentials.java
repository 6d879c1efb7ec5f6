package io.multicloud.huawei.flexus;

import io.multicloud.core.auth.Credentials;
import io.multicloud.core.auth.CredentialsProvider;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** Hands out what another provider does, once the project is known as well, so that whoever signs knows both. */
record ProjectCredentials(CredentialsProvider provider, ProjectFinder project) implements CredentialsProvider {

    @Override
    public Credentials credentials() {
        Credentials credentials = provider.credentials();
        try {
            project.find().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException own ? own : e;
        }
        return credentials;
    }

    @Override
    public CompletionStage<? extends Credentials> credentialsAsync(Executor executor) {
        return provider.credentialsAsync(executor)
                .thenCompose(credentials -> project.find().<Credentials>thenApply(id -> credentials));
    }

    @Override
    public boolean renew(Credentials refused) {
        return provider.renew(refused);
    }
}
