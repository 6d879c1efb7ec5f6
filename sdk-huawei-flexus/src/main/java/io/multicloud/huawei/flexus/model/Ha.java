package io.multicloud.huawei.flexus.model;

import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How a primary and its standby belong together.
 *
 * @param mode always {@code HA}; required in requests, absent in lists
 * @param replicationMode how the standby follows the primary; required in requests
 */
@Value.Builder
public record Ha(@Nullable HaMode mode, @Nullable ReplicationMode replicationMode) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static HaBuilder builder() {
        return new HaBuilder();
    }

    void check(RequestCheck check) {
        check.required("mode", mode).required("replicationMode", replicationMode);
    }
}
