package io.multicloud.huawei.iam.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** A way to prove who asks. */
public final class AuthMethod extends OpenEnum {

    private static final Values<AuthMethod> VALUES = new Values<>(AuthMethod::new);

    /** By name and password. */
    public static final AuthMethod PASSWORD = VALUES.known("password");

    private AuthMethod(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static AuthMethod of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<AuthMethod> values() {
        return VALUES.all();
    }
}
