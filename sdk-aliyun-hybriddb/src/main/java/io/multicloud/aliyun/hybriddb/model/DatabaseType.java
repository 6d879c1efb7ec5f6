package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** The kind of a database. */
public final class DatabaseType extends OpenEnum {

    private static final Values<DatabaseType> VALUES = new Values<>(DatabaseType::new);

    /** A database that is written to; the only documented kind. */
    public static final DatabaseType PRIMARY = VALUES.known("Primary");

    private DatabaseType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static DatabaseType of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<DatabaseType> values() {
        return VALUES.all();
    }
}
