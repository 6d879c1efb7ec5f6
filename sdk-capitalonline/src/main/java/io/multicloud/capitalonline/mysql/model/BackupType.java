package io.multicloud.capitalonline.mysql.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** The kind of a backup. */
public final class BackupType extends OpenEnum {

    private static final Values<BackupType> VALUES = new Values<>(BackupType::new);

    /** The files of the whole instance. */
    public static final BackupType PHYSICAL_BACKUP = VALUES.known("physical-backup");

    /** Statements, of the whole instance or of some databases. */
    public static final BackupType LOGICAL_BACKUP = VALUES.known("logical-backup");

    /** What {@code DownloadBackup} calls a physical backup. */
    public static final BackupType FULL_BACKUP = VALUES.known("full-backup");

    private BackupType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static BackupType of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<BackupType> values() {
        return VALUES.all();
    }
}
