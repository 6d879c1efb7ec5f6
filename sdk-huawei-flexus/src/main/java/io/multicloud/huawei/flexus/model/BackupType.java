package io.multicloud.huawei.flexus.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/**
 * The kind of a backup.
 */
public final class BackupType extends OpenEnum {

    private static final Values<BackupType> VALUES = new Values<>(BackupType::new);

    /** Full, by the schedule. */
    public static final BackupType AUTO = VALUES.known("auto");

    /** Full, by hand. */
    public static final BackupType MANUAL = VALUES.known("manual");

    /** Differential full. */
    public static final BackupType FRAGMENT = VALUES.known("fragment");

    /** Incremental, by the service. */
    public static final BackupType INCREMENTAL = VALUES.known("incremental");

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
