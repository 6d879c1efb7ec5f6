package io.multicloud.huawei.flexus.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** A kind of disk. */
public final class VolumeType extends OpenEnum {

    private static final Values<VolumeType> VALUES = new Values<>(VolumeType::new);

    /** Cloud SSD, the only kind that Flexus RDS documents. */
    public static final VolumeType CLOUDSSD = VALUES.known("CLOUDSSD");

    /** Ultra-high I/O, a kind of RDS; only seen in answers. */
    public static final VolumeType ULTRAHIGH = VALUES.known("ULTRAHIGH");

    private VolumeType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static VolumeType of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<VolumeType> values() {
        return VALUES.all();
    }
}
