package io.multicloud.huawei.iam.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A right of a token. Its members are those that OpenStack documents for this call.
 *
 * @param id its id
 * @param name its name
 */
@Value.Builder
public record Role(@Nullable String id, @Nullable String name) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static RoleBuilder builder() {
        return new RoleBuilder();
    }
}
