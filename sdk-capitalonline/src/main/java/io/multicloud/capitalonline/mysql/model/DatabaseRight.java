package io.multicloud.capitalonline.mysql.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/**
 * What an ordinary account may do with a database; {@code DescribeDbPrivileges} lists the SQL privileges of each.
 */
public final class DatabaseRight extends OpenEnum {

    private static final Values<DatabaseRight> VALUES = new Values<>(DatabaseRight::new);

    /** Read, write and define. */
    public static final DatabaseRight READ_WRITE = VALUES.known("ReadWrite");

    /** Read and write data. */
    public static final DatabaseRight DML_ONLY = VALUES.known("DMLOnly");

    /** Read. */
    public static final DatabaseRight READ_ONLY = VALUES.known("ReadOnly");

    /** Define. */
    public static final DatabaseRight DDL_ONLY = VALUES.known("DDLOnly");

    private DatabaseRight(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static DatabaseRight of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<DatabaseRight> values() {
        return VALUES.all();
    }
}
