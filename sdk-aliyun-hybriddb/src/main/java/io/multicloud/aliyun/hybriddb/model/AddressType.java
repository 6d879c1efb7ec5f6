package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** The kind of an address of an instance. */
public final class AddressType extends OpenEnum {

    private static final Values<AddressType> VALUES = new Values<>(AddressType::new);

    /** Reachable from the internet. */
    public static final AddressType PUBLIC = VALUES.known("PUBLIC");

    /** Reachable in the classic network. */
    public static final AddressType INTERNAL = VALUES.known("INTERNAL");

    /** Reachable in the virtual private cloud. */
    public static final AddressType VPC = VALUES.known("VPC");

    private AddressType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static AddressType of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<AddressType> values() {
        return VALUES.all();
    }
}
