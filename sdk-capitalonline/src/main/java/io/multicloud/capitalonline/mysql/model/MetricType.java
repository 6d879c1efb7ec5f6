package io.multicloud.capitalonline.mysql.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** How the values of a metric are meant. */
public final class MetricType extends OpenEnum {

    private static final Values<MetricType> VALUES = new Values<>(MetricType::new);

    /** Each value stands for itself. */
    public static final MetricType GAUGE = VALUES.known("gauge");

    /** Values count up. */
    public static final MetricType COUNTER = VALUES.known("counter");

    private MetricType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static MetricType of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<MetricType> values() {
        return VALUES.all();
    }
}
