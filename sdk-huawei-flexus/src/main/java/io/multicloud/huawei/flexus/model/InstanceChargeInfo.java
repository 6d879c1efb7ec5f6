package io.multicloud.huawei.flexus.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How an instance is paid.
 *
 * @param chargeMode how
 * @param periodNum length of the subscription as it was asked for, in months or years; only for a new instance
 * @param periodType unit of that length; only for a restored instance
 * @param isAutoRenew whether the subscription renews itself; only for a restored instance
 * @param isAutoPay whether the order is paid by itself; only for a restored instance
 */
@Value.Builder
public record InstanceChargeInfo(
        @Nullable ChargeMode chargeMode,
        @Nullable Integer periodNum,
        @Nullable PeriodType periodType,
        @Nullable Boolean isAutoRenew,
        @Nullable Boolean isAutoPay) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static InstanceChargeInfoBuilder builder() {
        return new InstanceChargeInfoBuilder();
    }

    /**
     * Describes a payment without what only restored instances have.
     *
     * @param chargeMode how
     * @param periodNum length of the subscription as it was asked for
     */
    public InstanceChargeInfo(@Nullable ChargeMode chargeMode, @Nullable Integer periodNum) {
        this(chargeMode, periodNum, null, null, null);
    }
}
