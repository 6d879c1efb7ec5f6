package io.multicloud.huawei.flexus.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** A kind of instance. */
public final class InstanceType extends OpenEnum {

    private static final Values<InstanceType> VALUES = new Values<>(InstanceType::new);

    /** One node. */
    public static final InstanceType SINGLE = VALUES.known("Single");

    /** Primary and standby. */
    public static final InstanceType HA = VALUES.known("Ha");

    private InstanceType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static InstanceType of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<InstanceType> values() {
        return VALUES.all();
    }
}
