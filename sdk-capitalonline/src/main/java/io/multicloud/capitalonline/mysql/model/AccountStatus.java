package io.multicloud.capitalonline.mysql.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** The state of an account. */
public final class AccountStatus extends OpenEnum {

    private static final Values<AccountStatus> VALUES = new Values<>(AccountStatus::new);

    /** Being changed. */
    public static final AccountStatus PROCESSING = VALUES.known("processing");

    /** Usable. */
    public static final AccountStatus AVAILABLE = VALUES.known("available");

    /** Not active. */
    public static final AccountStatus UNAVAILABLE = VALUES.known("unavailable");

    private AccountStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static AccountStatus of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<AccountStatus> values() {
        return VALUES.all();
    }
}
