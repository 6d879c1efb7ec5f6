package io.multicloud.huawei.flexus.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A range of times that an instance can be restored to.
 *
 * @param startTime its begin, in milliseconds since 1970 in UTC, as {@code RestorePoint} takes it
 * @param endTime its end, in milliseconds since 1970 in UTC
 */
@Value.Builder
public record RestoreTime(
        @Nullable Long startTime, @Nullable Long endTime) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static RestoreTimeBuilder builder() {
        return new RestoreTimeBuilder();
    }
}
