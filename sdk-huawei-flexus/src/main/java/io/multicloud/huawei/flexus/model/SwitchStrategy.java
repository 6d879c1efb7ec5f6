package io.multicloud.huawei.flexus.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** What a failover prefers. */
public final class SwitchStrategy extends OpenEnum {

    private static final Values<SwitchStrategy> VALUES = new Values<>(SwitchStrategy::new);

    /** To lose no data. */
    public static final SwitchStrategy RELIABILITY = VALUES.known("reliability");

    /** To be back soon. */
    public static final SwitchStrategy AVAILABILITY = VALUES.known("availability");

    private SwitchStrategy(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static SwitchStrategy of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<SwitchStrategy> values() {
        return VALUES.all();
    }
}
