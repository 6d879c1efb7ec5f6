package io.multicloud.capitalonline.mysql.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** The kind of an account. */
public final class AccountType extends OpenEnum {

    private static final Values<AccountType> VALUES = new Values<>(AccountType::new);

    /** May do everything; an instance has one at most. */
    public static final AccountType SUPER = VALUES.known("Super");

    /** May do what it is granted on databases. */
    public static final AccountType NORMAL = VALUES.known("Normal");

    private AccountType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static AccountType of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<AccountType> values() {
        return VALUES.all();
    }
}
