package io.multicloud.huawei.flexus.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** How the nodes of an instance belong together. */
public final class HaMode extends OpenEnum {

    private static final Values<HaMode> VALUES = new Values<>(HaMode::new);

    /** Primary and standby. */
    public static final HaMode HA = VALUES.known("HA");

    private HaMode(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static HaMode of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<HaMode> values() {
        return VALUES.all();
    }
}
