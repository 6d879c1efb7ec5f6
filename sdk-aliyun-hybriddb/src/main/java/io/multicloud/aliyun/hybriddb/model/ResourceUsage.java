package io.multicloud.aliyun.hybriddb.model;

import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The space that something takes at a point in time. A size of -1, which means no data, is absent.
 *
 * @param otherSize bytes left of totalSize after the two others; absent without data
 * @param dataSize bytes of data files; absent without data
 * @param binlogSize bytes of logs; absent without data
 * @param totalSize bytes of all of it; absent without data. The documents say bytes, their examples look like mebibytes
 * @param date the point in time
 */
@Value.Builder
public record ResourceUsage(
        @Nullable Long otherSize,
        @Nullable Long dataSize,
        @Nullable Long binlogSize,
        @Nullable Long totalSize,
        @Nullable Instant date) {

    /** Leaves out sizes that mean no data. */
    public ResourceUsage {
        otherSize = orNone(otherSize);
        dataSize = orNone(dataSize);
        binlogSize = orNone(binlogSize);
        totalSize = orNone(totalSize);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ResourceUsageBuilder builder() {
        return new ResourceUsageBuilder();
    }

    private static @Nullable Long orNone(@Nullable Long size) {
        return size == null || size == -1 ? null : size;
    }
}
