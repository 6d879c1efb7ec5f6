package io.multicloud.capitalonline.mysql.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** What a backup holds. */
public final class BackupStrategy extends OpenEnum {

    private static final Values<BackupStrategy> VALUES = new Values<>(BackupStrategy::new);

    /** The whole instance. */
    public static final BackupStrategy INSTANCE = VALUES.known("instance");

    /** Some databases. */
    public static final BackupStrategy DB = VALUES.known("db");

    private BackupStrategy(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static BackupStrategy of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<BackupStrategy> values() {
        return VALUES.all();
    }
}
