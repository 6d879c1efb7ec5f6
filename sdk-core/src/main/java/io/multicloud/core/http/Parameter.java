package io.multicloud.core.http;

import io.multicloud.core.Secret;
import java.util.Objects;

/**
 * A query parameter or a header, decoded.
 *
 * @param name its name
 * @param value its value in the clear
 * @param secret whether the value must not be shown
 */
public record Parameter(String name, String value, boolean secret) {

    /** Checks that nothing is null. */
    public Parameter {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }

    /**
     * Makes a parameter that may be shown.
     *
     * @param name its name
     * @param value its value
     * @return the parameter
     */
    public static Parameter of(String name, String value) {
        return new Parameter(name, value, false);
    }

    /**
     * Makes a parameter that is masked wherever it is shown.
     *
     * @param name its name
     * @param value its value in the clear
     * @return the parameter
     */
    public static Parameter secret(String name, String value) {
        return new Parameter(name, value, true);
    }

    /**
     * Returns the value as it may be shown.
     *
     * @return the value, or a mask for a secret one
     */
    public String shown() {
        return secret ? Secret.MASK : value;
    }

    @Override
    public String toString() {
        return name + "=" + shown();
    }
}
