package io.multicloud.huawei.iam.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The project that a token is good for.
 *
 * @param id its id, as {@code projectId} of the client for Flexus RDS takes it
 * @param name its name
 * @param domain the account that it belongs to
 */
@Value.Builder
public record TokenProject(
        @Nullable String id,
        @Nullable String name,
        @Nullable Domain domain) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static TokenProjectBuilder builder() {
        return new TokenProjectBuilder();
    }
}
