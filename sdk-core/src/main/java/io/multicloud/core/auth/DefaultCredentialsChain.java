package io.multicloud.core.auth;

import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.internal.settings.Source;
import io.multicloud.core.internal.settings.Sources;
import io.multicloud.core.internal.settings.Surroundings;
import io.multicloud.core.internal.settings.Values;
import io.multicloud.core.internal.text.CredentialText;
import io.multicloud.core.spi.ServiceDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Looks for credentials where they are usually kept, when the builder is given none: system properties, environment
 * variables with the SDK's names, environment variables with the vendor's names, the profile file. The first place
 * that holds any part of a key must hold all of it. Every place is looked at anew each time, and the file is read again
 * when it has changed, so that keys may be exchanged while a client lives.
 */
public final class DefaultCredentialsChain implements CredentialsProvider {

    private final String provider;
    private final List<Source> sources;

    private DefaultCredentialsChain(String provider, List<Source> sources) {
        this.provider = provider;
        this.sources = sources;
    }

    /**
     * Makes the chain that the builders of a service use.
     *
     * @param service the service, which knows its provider and the vendor's names
     * @return the chain; nothing is looked up yet
     * @throws ConfigurationException when the profile file is chosen by something that is no path
     */
    public static DefaultCredentialsChain of(ServiceDescription service) {
        return of(service, Surroundings.ofThisProcess());
    }

    static DefaultCredentialsChain of(ServiceDescription service, Surroundings surroundings) {
        return new DefaultCredentialsChain(
                service.provider(),
                Sources.of(service.provider(), service.environmentNames().byKey(), surroundings));
    }

    /**
     * Returns the access key of the first place that has one.
     *
     * @return the key, a temporary one when there is a security token
     * @throws ConfigurationException when no place has one, the message lists them all; when one holds only a part of a
     *     key, or a bad copy of it; when the profile file cannot be read or is open to others
     */
    @Override
    public Credentials credentials() {
        for (Source source : sources) {
            AccessKeyCredentials key = AccessKeyReader.read(provider, source);
            if (key != null) {
                return key;
            }
        }
        throw new ConfigurationException("No credentials for " + provider
                + ": give them to the builder with credentials(…), or in the first of these places: "
                + numbered(AccessKeyReader.ID, AccessKeyReader.SECRET));
    }

    /** Looks on the calling thread, as that takes no longer than handing it to another one. */
    @Override
    public CompletionStage<Credentials> credentialsAsync(Executor executor) {
        return CompletableFuture.supplyAsync(this::credentials, Runnable::run);
    }

    /**
     * Returns a value that is no credential from the first place that has it.
     *
     * @param key its name, for example {@code project-id}
     * @return the value, empty when no place has it
     * @throws ConfigurationException when it is a bad copy, or the profile file cannot be read or is open to others
     */
    public Optional<String> setting(String key) {
        for (Source source : sources) {
            String value = find(source, source.look(), key);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /**
     * Says where a value is looked for, for the message that it is missing.
     *
     * @param key its name, for example {@code project-id}
     * @return all places in order, with the exact names
     */
    public String places(String key) {
        return numbered(key);
    }

    static @Nullable String find(Source source, Values values, String key) {
        for (String name : source.names(key)) {
            String value = values.given(name);
            if (value != null) {
                return CredentialText.check(source.kind() + " " + name, value);
            }
        }
        return null;
    }

    private String numbered(String... keys) {
        List<String> places = new ArrayList<>();
        for (Source source : sources) {
            List<String> names = List.of(keys).stream()
                    .flatMap(key -> source.names(key).stream().limit(1))
                    .toList();
            if (!names.isEmpty()) {
                places.add("(" + (places.size() + 1) + ") " + source.kind() + " " + String.join(" with ", names));
            }
        }
        return String.join(", ", places);
    }
}
