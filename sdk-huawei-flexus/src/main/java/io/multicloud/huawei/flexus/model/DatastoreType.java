package io.multicloud.huawei.flexus.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** A database engine. */
public final class DatastoreType extends OpenEnum {

    private static final Values<DatastoreType> VALUES = new Values<>(DatastoreType::new);

    /** MySQL, the only engine of Flexus RDS so far. */
    public static final DatastoreType MYSQL = VALUES.known("MySQL");

    private DatastoreType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static DatastoreType of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<DatastoreType> values() {
        return VALUES.all();
    }
}
