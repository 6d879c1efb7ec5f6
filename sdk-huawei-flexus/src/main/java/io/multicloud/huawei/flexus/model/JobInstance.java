package io.multicloud.huawei.flexus.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The instance that a task works on.
 *
 * @param id its id
 * @param name its name
 */
@Value.Builder
public record JobInstance(@Nullable String id, @Nullable String name) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static JobInstanceBuilder builder() {
        return new JobInstanceBuilder();
    }
}
