package io.multicloud.capitalonline.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** How a backup came about. */
public final class BackupMode extends OpenEnum {

    private static final Values<BackupMode> VALUES = new Values<>(BackupMode::new);

    /** By the schedule. */
    public static final BackupMode AUTO = VALUES.known("auto");

    /** By a call or by hand. */
    public static final BackupMode MANUAL = VALUES.known("manual");

    private BackupMode(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static BackupMode of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<BackupMode> values() {
        return VALUES.all();
    }
}
