package io.multicloud.huawei.flexus.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How an instance is paid.
 *
 * @param chargeMode how
 * @param periodNum length of the subscription as it was asked for; only for a new instance
 */
@Value.Builder
public record InstanceChargeInfo(
        @Nullable ChargeMode chargeMode, @Nullable Integer periodNum) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static InstanceChargeInfoBuilder builder() {
        return new InstanceChargeInfoBuilder();
    }
}
