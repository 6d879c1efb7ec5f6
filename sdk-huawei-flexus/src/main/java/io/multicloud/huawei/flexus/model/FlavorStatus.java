package io.multicloud.huawei.flexus.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/**
 * Whether a flavor is on sale in a zone.
 */
public final class FlavorStatus extends OpenEnum {

    private static final Values<FlavorStatus> VALUES = new Values<>(FlavorStatus::new);

    /** On sale. */
    public static final FlavorStatus NORMAL = VALUES.known("normal");

    /** Not offered in this zone. */
    public static final FlavorStatus UNSUPPORTED = VALUES.known("unsupported");

    /** Sold out. */
    public static final FlavorStatus SELLOUT = VALUES.known("sellout");

    private FlavorStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static FlavorStatus of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<FlavorStatus> values() {
        return VALUES.all();
    }
}
