package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** The state of an account. */
public final class AccountStatus extends OpenEnum {

    private static final Values<AccountStatus> VALUES = new Values<>(AccountStatus::new);

    /** Being created. */
    public static final AccountStatus CREATE = VALUES.known("CREATE");

    /** Usable. */
    public static final AccountStatus ACTIVE = VALUES.known("ACTIVE");

    /** Being deleted. */
    public static final AccountStatus DELETE = VALUES.known("DELETE");

    /** Deleted. */
    public static final AccountStatus DELETED = VALUES.known("DELETED");

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
