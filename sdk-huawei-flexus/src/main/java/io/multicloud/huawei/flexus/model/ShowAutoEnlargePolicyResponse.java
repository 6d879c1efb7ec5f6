package io.multicloud.huawei.flexus.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How the disk of an instance grows by itself: answer of {@code ShowAutoEnlargePolicy}. The numbers may be absent
 * where it does not.
 *
 * @param switchOption whether the disk grows by itself
 * @param limitSize size in GB that it may grow to
 * @param triggerThreshold free space in percent at or below which it grows
 * @param stepPercent growth per step in percent, for accounts that may choose it
 */
@Value.Builder
public record ShowAutoEnlargePolicyResponse(
        @Nullable Boolean switchOption,
        @Nullable Integer limitSize,
        @Nullable Integer triggerThreshold,
        @Nullable Integer stepPercent) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ShowAutoEnlargePolicyResponseBuilder builder() {
        return new ShowAutoEnlargePolicyResponseBuilder();
    }
}
