package io.multicloud.capitalonline.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A compute type.
 *
 * @param computeName name, in Chinese
 * @param standards sizes and disks, never null
 * @param computeType 0 for general purposes; null in older answers
 */
@Value.Builder
public record ComputeRole(
        @Nullable String computeName,
        Standards standards,
        @Nullable Integer computeType) {

    /** Puts an empty value in the place of absent data. */
    public ComputeRole {
        standards = standards == null ? Standards.builder().build() : standards;
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ComputeRoleBuilder builder() {
        return new ComputeRoleBuilder();
    }
}
