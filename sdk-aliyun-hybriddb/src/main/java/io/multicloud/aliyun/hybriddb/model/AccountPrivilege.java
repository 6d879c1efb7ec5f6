package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** What an account may do with a database. Only the first three can be granted. */
public final class AccountPrivilege extends OpenEnum {

    private static final Values<AccountPrivilege> VALUES = new Values<>(AccountPrivilege::new);

    /** To read and write. */
    public static final AccountPrivilege READ_WRITE = VALUES.known("ReadWrite");

    /** To read. */
    public static final AccountPrivilege READ_ONLY = VALUES.known("ReadOnly");

    /** To define tables and the like, and not to touch what is in them. */
    public static final AccountPrivilege DDL_ONLY = VALUES.known("DDLOnly");

    /** To touch what is in tables, and not to define them; seen in answers only. */
    public static final AccountPrivilege DML_ONLY = VALUES.known("DMLOnly");

    /** Something else, spelt out in SQL privileges; seen in answers only. */
    public static final AccountPrivilege CUSTOM = VALUES.known("Custom");

    private AccountPrivilege(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static AccountPrivilege of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<AccountPrivilege> values() {
        return VALUES.all();
    }
}
