package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** The generation of an account. The service writes digits. */
public final class AccountVersion extends OpenEnum {

    private static final Values<AccountVersion> VALUES = new Values<>(AccountVersion::new);

    /** The old one: privileges are left aside, {@code ReadWrite} is set. */
    public static final AccountVersion OLD = VALUES.known("0");

    /** The new one: privileges count. */
    public static final AccountVersion NEW = VALUES.known("1");

    private AccountVersion(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static AccountVersion of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<AccountVersion> values() {
        return VALUES.all();
    }
}
