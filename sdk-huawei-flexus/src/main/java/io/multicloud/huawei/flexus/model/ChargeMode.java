package io.multicloud.huawei.flexus.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** How an instance is paid. */
public final class ChargeMode extends OpenEnum {

    private static final Values<ChargeMode> VALUES = new Values<>(ChargeMode::new);

    /** By subscription, the only way that Flexus RDS offers. */
    public static final ChargeMode PRE_PAID = VALUES.known("prePaid");

    /** By use; only seen in answers. */
    public static final ChargeMode POST_PAID = VALUES.known("postPaid");

    private ChargeMode(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static ChargeMode of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<ChargeMode> values() {
        return VALUES.all();
    }
}
