package io.multicloud.huawei.flexus.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** The unit of a subscription. */
public final class PeriodType extends OpenEnum {

    private static final Values<PeriodType> VALUES = new Values<>(PeriodType::new);

    /** Months. */
    public static final PeriodType MONTH = VALUES.known("month");

    /** Years. */
    public static final PeriodType YEAR = VALUES.known("year");

    private PeriodType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static PeriodType of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<PeriodType> values() {
        return VALUES.all();
    }
}
