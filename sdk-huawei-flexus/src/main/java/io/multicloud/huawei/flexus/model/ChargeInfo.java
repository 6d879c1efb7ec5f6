package io.multicloud.huawei.flexus.model;

import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The subscription of a new instance.
 *
 * @param chargeMode how it is paid, {@code prePaid}; required
 * @param periodType unit of the period; required
 * @param periodNum length of the period: 1 to 9 months or 1 to 3 years; required
 * @param isAutoRenew whether it renews itself for the same period, paid from the account; false when absent
 * @param isAutoPay whether the order is paid from the account at once; false when absent
 */
@Value.Builder
public record ChargeInfo(
        @Nullable ChargeMode chargeMode,
        @Nullable PeriodType periodType,
        @Nullable Integer periodNum,
        @Nullable Boolean isAutoRenew,
        @Nullable Boolean isAutoPay) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ChargeInfoBuilder builder() {
        return new ChargeInfoBuilder();
    }

    void check(RequestCheck check) {
        check.required("chargeMode", chargeMode)
                .required("periodType", periodType)
                .required("periodNum", periodNum);
        if (PeriodType.MONTH.equals(periodType)) {
            check.range("periodNum", periodNum, 1, 9);
        } else if (PeriodType.YEAR.equals(periodType)) {
            check.range("periodNum", periodNum, 1, 3);
        }
    }
}
