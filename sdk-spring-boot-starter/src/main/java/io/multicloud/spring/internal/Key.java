package io.multicloud.spring.internal;

import io.multicloud.core.Secret;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.auth.CredentialsProvider;
import io.multicloud.core.auth.ProfileCredentialsProvider;
import io.multicloud.core.spi.ServiceDescription;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the properties of one place say about an access key. */
public record Key(
        @Nullable String accessKeyId,
        @Nullable Secret accessKeySecret,
        @Nullable Secret securityToken,
        @Nullable String profile) {

    private static final String ID = "access-key-id";
    private static final String SECRET = "access-key-secret";
    private static final String TOKEN = "security-token";

    /** Tells whether anything is said. */
    public boolean isGiven() {
        return hasParts() || profile != null;
    }

    private boolean hasParts() {
        return accessKeyId != null || accessKeySecret != null || securityToken != null;
    }

    /** Returns the key or the profile, nothing when neither is given; half a key is refused. */
    public Optional<CredentialsProvider> provider(String prefix, ServiceDescription service) {
        if (hasParts() && profile != null) {
            throw new InvalidPropertyException(
                    prefix + ".profile", "is given beside a key under " + prefix + ": give only one of them");
        }
        if (profile != null) {
            return Optional.of(ofProfile(prefix, profile, service));
        }
        return hasParts() ? Optional.of(CredentialsProvider.of(whole(prefix))) : Optional.empty();
    }

    private AccessKeyCredentials whole(String prefix) {
        String id = accessKeyId;
        Secret secret = accessKeySecret;
        if (id == null) {
            throw half(prefix, ID, secret == null ? TOKEN : SECRET);
        }
        if (secret == null) {
            throw half(prefix, SECRET, ID);
        }
        return Levels.made(
                prefix + "." + ID + " with " + SECRET, () -> new AccessKeyCredentials(id, secret, securityToken));
    }

    // Asked at once, so that a profile that is not there stops the start.
    private static CredentialsProvider ofProfile(String prefix, String profile, ServiceDescription service) {
        return Levels.made(prefix + ".profile", () -> {
            ProfileCredentialsProvider provider = ProfileCredentialsProvider.of(service, profile);
            provider.credentials();
            return provider;
        });
    }

    private static InvalidPropertyException half(String prefix, String missing, String given) {
        return new InvalidPropertyException(
                prefix + "." + missing, "is missing, while " + prefix + "." + given + " is given");
    }
}
