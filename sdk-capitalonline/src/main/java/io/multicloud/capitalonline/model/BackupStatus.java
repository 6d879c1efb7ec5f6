package io.multicloud.capitalonline.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/**
 * The state of a backup. The documents name one state and the service has more: any other text is kept, with
 * {@link #isKnown()} false.
 */
public final class BackupStatus extends OpenEnum {

    private static final Values<BackupStatus> VALUES = new Values<>(BackupStatus::new);

    /** Complete, and ready to be downloaded. */
    public static final BackupStatus FINISHED = VALUES.known("finished");

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
