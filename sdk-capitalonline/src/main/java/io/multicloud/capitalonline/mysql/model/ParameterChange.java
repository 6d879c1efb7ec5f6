package io.multicloud.capitalonline.mysql.model;

import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;

/**
 * The new value of a parameter.
 *
 * @param name name of the parameter; required
 * @param value the value, as a text; required
 */
@Value.Builder
public record ParameterChange(String name, String value) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ParameterChangeBuilder builder() {
        return new ParameterChangeBuilder();
    }

    /**
     * Makes a change.
     *
     * @param name name of the parameter
     * @param value its new value
     * @return the change
     */
    public static ParameterChange of(String name, String value) {
        return new ParameterChange(name, value);
    }

    static void check(ParameterChange change, RequestCheck check) {
        check.required("name", change.name()).required("value", change.value());
    }
}
