package io.multicloud.huawei.flexus.model;

import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A change of an instance's flavor.
 *
 * @param specCode code of the flavor to change to; it must differ from that of the instance and be of the same kind,
 *     single or {@code .ha}; required
 * @param isAutoPay whether the order is paid from the account at once; false when absent
 * @param isDelay whether the change waits for the maintenance window; at once when absent
 */
@Value.Builder
public record ResizeFlavor(
        @Nullable String specCode,
        @Nullable Boolean isAutoPay,
        @Nullable Boolean isDelay) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ResizeFlavorBuilder builder() {
        return new ResizeFlavorBuilder();
    }

    void check(RequestCheck check) {
        check.required("specCode", specCode);
    }
}
