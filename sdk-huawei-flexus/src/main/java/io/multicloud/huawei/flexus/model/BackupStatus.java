package io.multicloud.huawei.flexus.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/**
 * The state of a backup.
 */
public final class BackupStatus extends OpenEnum {

    private static final Values<BackupStatus> VALUES = new Values<>(BackupStatus::new);

    /** Being taken. */
    public static final BackupStatus BUILDING = VALUES.known("BUILDING");

    /** Done. */
    public static final BackupStatus COMPLETED = VALUES.known("COMPLETED");

    /** Failed. */
    public static final BackupStatus FAILED = VALUES.known("FAILED");

    /** Being deleted; only seen in answers. */
    public static final BackupStatus DELETING = VALUES.known("DELETING");

    private BackupStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static BackupStatus of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<BackupStatus> values() {
        return VALUES.all();
    }
}
