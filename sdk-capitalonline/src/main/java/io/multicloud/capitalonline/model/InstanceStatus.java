package io.multicloud.capitalonline.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/**
 * The state of an instance. The documents name two states and the service has more: any other text is kept, with {@link
 * #isKnown()} false.
 */
public final class InstanceStatus extends OpenEnum {

    private static final Values<InstanceStatus> VALUES = new Values<>(InstanceStatus::new);

    /** Running and ready for the next action. */
    public static final InstanceStatus RUNNING = VALUES.known("RUNNING");

    /** Being created. */
    public static final InstanceStatus CREATING = VALUES.known("CREATING");

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
