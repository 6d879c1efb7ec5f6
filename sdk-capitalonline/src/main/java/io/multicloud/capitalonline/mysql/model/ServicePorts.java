package io.multicloud.capitalonline.mysql.model;

import org.jspecify.annotations.Nullable;

/** The ports that an instance cannot have although they lie in the range. */
final class ServicePorts {

    static final String WORDS = "must not be 9100 or 9101";

    private ServicePorts() {}

    static boolean isTaken(@Nullable Integer port) {
        return port != null && (port == 9100 || port == 9101);
    }
}
