package io.multicloud.huawei.flexus.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/**
 * What a restored instance is made from.
 */
public final class RestorePointType extends OpenEnum {

    private static final Values<RestorePointType> VALUES = new Values<>(RestorePointType::new);

    /** A backup. */
    public static final RestorePointType BACKUP = VALUES.known("backup");

    /** A point in time. */
    public static final RestorePointType TIMESTAMP = VALUES.known("timestamp");

    private RestorePointType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static RestorePointType of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<RestorePointType> values() {
        return VALUES.all();
    }
}
