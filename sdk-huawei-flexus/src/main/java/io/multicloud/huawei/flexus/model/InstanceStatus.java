package io.multicloud.huawei.flexus.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** The state of an instance. */
public final class InstanceStatus extends OpenEnum {

    private static final Values<InstanceStatus> VALUES = new Values<>(InstanceStatus::new);

    /** Being created. */
    public static final InstanceStatus BUILD = VALUES.known("BUILD");

    /** Working. */
    public static final InstanceStatus ACTIVE = VALUES.known("ACTIVE");

    /** Broken. */
    public static final InstanceStatus FAILED = VALUES.known("FAILED");

    /** Being scaled. */
    public static final InstanceStatus MODIFYING = VALUES.known("MODIFYING");

    /** Being restarted. */
    public static final InstanceStatus REBOOTING = VALUES.known("REBOOTING");

    /** Being restored. */
    public static final InstanceStatus RESTORING = VALUES.known("RESTORING");

    /** Being backed up; written with a blank. */
    public static final InstanceStatus BACKING_UP = VALUES.known("BACKING UP");

    /** The disk is full, and stays so until it grows; written with a blank. */
    public static final InstanceStatus STORAGE_FULL = VALUES.known("STORAGE FULL");

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
