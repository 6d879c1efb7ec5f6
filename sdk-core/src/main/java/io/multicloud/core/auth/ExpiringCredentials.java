package io.multicloud.core.auth;

import java.time.Instant;
import java.util.Objects;

/**
 * Credentials that are good for some time, as services that issue temporary ones hand them out.
 *
 * @param credentials what proves who is asking
 * @param expiry when they cease to
 */
public record ExpiringCredentials(Credentials credentials, Instant expiry) {

    /** Checks that both are there. */
    public ExpiringCredentials {
        Objects.requireNonNull(credentials, "credentials");
        Objects.requireNonNull(expiry, "expiry");
    }
}
