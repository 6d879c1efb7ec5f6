package io.multicloud.huawei.flexus.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** The version of a database engine. */
public final class DatastoreVersion extends OpenEnum {

    private static final Values<DatastoreVersion> VALUES = new Values<>(DatastoreVersion::new);

    /** MySQL 5.7. */
    public static final DatastoreVersion V5_7 = VALUES.known("5.7");

    /** MySQL 8.0. */
    public static final DatastoreVersion V8_0 = VALUES.known("8.0");

    private DatastoreVersion(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static DatastoreVersion of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<DatastoreVersion> values() {
        return VALUES.all();
    }
}
