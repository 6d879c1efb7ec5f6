package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** The state of an instance or of what is in it. */
public final class InstanceStatus extends OpenEnum {

    private static final Values<InstanceStatus> VALUES = new Values<>(InstanceStatus::new);

    /** Being created. */
    public static final InstanceStatus CREATE = VALUES.known("CREATE");

    /** Normal; the only state that allows changes. */
    public static final InstanceStatus ACTIVE = VALUES.known("ACTIVE");

    /** Being changed. */
    public static final InstanceStatus MODIFY = VALUES.known("MODIFY");

    /** Being deleted. */
    public static final InstanceStatus DELETE = VALUES.known("DELETE");

    /** Being moved. */
    public static final InstanceStatus MIGRATE = VALUES.known("MIGRATE");

    /** Being scaled out or in. */
    public static final InstanceStatus APPEND = VALUES.known("APPEND");

    /** Disabled. */
    public static final InstanceStatus INACTIVE = VALUES.known("INACTIVE");

    private InstanceStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static InstanceStatus of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<InstanceStatus> values() {
        return VALUES.all();
    }
}
