package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** The network of an instance. */
public final class NetworkType extends OpenEnum {

    private static final Values<NetworkType> VALUES = new Values<>(NetworkType::new);

    /** The classic network. */
    public static final NetworkType CLASSIC = VALUES.known("Classic");

    /** A virtual private cloud. */
    public static final NetworkType VPC = VALUES.known("VPC");

    private NetworkType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static NetworkType of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<NetworkType> values() {
        return VALUES.all();
    }
}
