package io.multicloud.core.auth;

import io.multicloud.core.Secret;
import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.internal.settings.Source;
import io.multicloud.core.internal.settings.Values;
import org.jspecify.annotations.Nullable;

/** Reads a whole access key from one place, or nothing. */
final class AccessKeyReader {

    static final String ID = "access-key-id";
    static final String SECRET = "access-key-secret";
    static final String TOKEN = "security-token";

    private AccessKeyReader() {}

    static @Nullable AccessKeyCredentials read(String provider, Source source) {
        Values values = source.look();
        String id = DefaultCredentialsChain.find(source, values, ID);
        String secret = DefaultCredentialsChain.find(source, values, SECRET);
        String token = DefaultCredentialsChain.find(source, values, TOKEN);
        if (id == null && secret == null && token == null) {
            return null;
        }
        // To go on to the next place would sign with a key that the user did not mean.
        if (id == null) {
            throw half(provider, source, ID, secret == null ? TOKEN : SECRET);
        }
        if (secret == null) {
            throw half(provider, source, SECRET, ID);
        }
        return new AccessKeyCredentials(id, Secret.of(secret), token == null ? null : Secret.of(token));
    }

    private static ConfigurationException half(String provider, Source source, String missing, String given) {
        return new ConfigurationException("The credentials for " + provider + " are incomplete: the "
                + source.describe(missing) + " is missing, while the " + source.describe(given)
                + " is given: set the missing one too, or remove the other");
    }
}
