package io.multicloud.huawei.iam.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The user who asked for a token.
 *
 * @param id the id
 * @param name the name
 * @param domain the account that the user belongs to
 */
@Value.Builder
public record TokenUser(
        @Nullable String id,
        @Nullable String name,
        @Nullable Domain domain) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static TokenUserBuilder builder() {
        return new TokenUserBuilder();
    }
}
