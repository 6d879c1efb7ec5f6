package io.multicloud.core.auth;

import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.internal.settings.ProfileSources;
import io.multicloud.core.internal.settings.Source;
import io.multicloud.core.internal.settings.Surroundings;
import io.multicloud.core.spi.ServiceDescription;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/**
 * Takes the access key of one profile of the profile file, whatever system properties and environment variables say: for
 * programs with clients of several accounts. The file is that of {@link DefaultCredentialsChain}; it is looked at each
 * time, and read again when it has changed.
 */
public final class ProfileCredentialsProvider implements CredentialsProvider {

    private final String provider;
    private final Source source;

    private ProfileCredentialsProvider(String provider, Source source) {
        this.provider = provider;
        this.source = source;
    }

    /**
     * Makes a provider.
     *
     * @param service the service, which knows its provider
     * @param profile the profile's name in the file
     * @return the provider; nothing is looked up yet
     * @throws ConfigurationException when the file is chosen by something that is no path, or nobody names one and the
     *     user has no home
     */
    public static ProfileCredentialsProvider of(ServiceDescription service, String profile) {
        return of(service, profile, Surroundings.ofThisProcess());
    }

    static ProfileCredentialsProvider of(ServiceDescription service, String profile, Surroundings surroundings) {
        Objects.requireNonNull(profile, "profile");
        String provider = service.provider();
        return new ProfileCredentialsProvider(provider, ProfileSources.of(profile, provider, surroundings));
    }

    /**
     * Returns the access key of the profile.
     *
     * @return the key, a temporary one when there is a security token
     * @throws ConfigurationException when the profile has none, or only a part of one; when the file cannot be read or is
     *     open to others
     */
    @Override
    public Credentials credentials() {
        AccessKeyCredentials key = AccessKeyReader.read(provider, source);
        if (key == null) {
            throw new ConfigurationException("No credentials for " + provider + " in the "
                    + source.describe(AccessKeyReader.ID) + " with "
                    + source.names(AccessKeyReader.SECRET).get(0)
                    + ": write them there, or name a profile that the file has");
        }
        return key;
    }

    /** Looks on the calling thread, as that takes no longer than handing it to another one. */
    @Override
    public CompletionStage<Credentials> credentialsAsync(Executor executor) {
        return CompletableFuture.supplyAsync(this::credentials, Runnable::run);
    }

    /**
     * Returns a value of the profile that is no credential.
     *
     * @param key its name, for example {@code project-id}
     * @return the value, empty when the profile does not have it
     * @throws ConfigurationException when it is a bad copy, or the file cannot be read or is open to others
     */
    public Optional<String> setting(String key) {
        return Optional.ofNullable(DefaultCredentialsChain.find(source, source.look(), key));
    }
}
