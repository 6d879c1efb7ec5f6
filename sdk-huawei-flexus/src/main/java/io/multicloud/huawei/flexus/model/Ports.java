package io.multicloud.huawei.flexus.model;

import io.multicloud.core.spi.RequestCheck;
import org.jspecify.annotations.Nullable;

/** The documented rules for ports; two in the range RDS keeps for itself. */
final class Ports {

    private Ports() {}

    static void check(String field, @Nullable Integer port, RequestCheck check) {
        check.range(field, port, 1024, 65535)
                .rule(port == null || (port != 12017 && port != 33071), field, "must not be 12017 or 33071");
    }
}
