package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** The state of a backup. */
public final class BackupStatus extends OpenEnum {

    private static final Values<BackupStatus> VALUES = new Values<>(BackupStatus::new);

    /** Running. */
    public static final BackupStatus PROGRESS = VALUES.known("Progress");

    /** Done; it can be restored. */
    public static final BackupStatus SUCCESS = VALUES.known("Success");

    /** Failed. */
    public static final BackupStatus FAILED = VALUES.known("Failed");

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
