package io.multicloud.huawei.iam.model;

import io.multicloud.core.spi.Lists;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a token. Members other than the first three are in no document.
 *
 * @param expiresAt when it ends; get a new one ahead of it
 * @param methods how it was asked for
 * @param catalog services that it can be used with; none when the request did without
 * @param issuedAt when it was made
 * @param project the project that it is good for
 * @param user the user who asked for it
 * @param roles its rights
 */
@Value.Builder
public record Token(
        @Nullable Instant expiresAt,
        List<AuthMethod> methods,
        List<CatalogService> catalog,
        @Nullable Instant issuedAt,
        @Nullable TokenProject project,
        @Nullable TokenUser user,
        List<Role> roles) {

    /** Takes copies of the lists. */
    public Token {
        methods = Lists.copy(methods);
        catalog = Lists.copy(catalog);
        roles = Lists.copy(roles);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static TokenBuilder builder() {
        return new TokenBuilder();
    }
}
