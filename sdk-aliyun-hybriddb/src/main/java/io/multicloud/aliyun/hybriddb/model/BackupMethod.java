package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** How a backup is made. */
public final class BackupMethod extends OpenEnum {

    private static final Values<BackupMethod> VALUES = new Values<>(BackupMethod::new);

    /** By statements. */
    public static final BackupMethod LOGICAL = VALUES.known("Logical");

    /** By files. */
    public static final BackupMethod PHYSICAL = VALUES.known("Physical");

    /** By a snapshot of the disks; the default. */
    public static final BackupMethod SNAPSHOT = VALUES.known("Snapshot");

    private BackupMethod(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static BackupMethod of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<BackupMethod> values() {
        return VALUES.all();
    }
}
