package io.multicloud.huawei.flexus.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/**
 * What the values of a database parameter are.
 */
public final class ConfigurationParameterType extends OpenEnum {

    private static final Values<ConfigurationParameterType> VALUES = new Values<>(ConfigurationParameterType::new);

    /** Texts. */
    public static final ConfigurationParameterType STRING = VALUES.known("string");

    /** Whole numbers. */
    public static final ConfigurationParameterType INTEGER = VALUES.known("integer");

    /** {@code true} or {@code false}, {@code ON} or {@code OFF}. */
    public static final ConfigurationParameterType BOOLEAN = VALUES.known("boolean");

    /** Lists. */
    public static final ConfigurationParameterType LIST = VALUES.known("list");

    /** Numbers. */
    public static final ConfigurationParameterType FLOAT = VALUES.known("float");

    private ConfigurationParameterType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static ConfigurationParameterType of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<ConfigurationParameterType> values() {
        return VALUES.all();
    }
}
