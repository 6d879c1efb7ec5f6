package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** How an instance or database is paid. */
public final class ChargeType extends OpenEnum {

    private static final Values<ChargeType> VALUES = new Values<>(ChargeType::new);

    /** By subscription. */
    public static final ChargeType PRE_PAID = VALUES.known("PrePaid");

    /** By use. */
    public static final ChargeType POST_PAID = VALUES.known("PostPaid");

    private ChargeType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static ChargeType of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<ChargeType> values() {
        return VALUES.all();
    }
}
