package io.multicloud.huawei.flexus.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A node of an instance.
 *
 * @param id its id
 * @param name its name
 * @param role what it does
 * @param status its state
 * @param availabilityZone its zone
 */
@Value.Builder
public record Node(
        @Nullable String id,
        @Nullable String name,
        @Nullable NodeRole role,
        @Nullable NodeStatus status,
        @Nullable String availabilityZone) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static NodeBuilder builder() {
        return new NodeBuilder();
    }
}
