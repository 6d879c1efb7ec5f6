package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** Which metrics: of performance or of resources, of an instance or of a database. */
public final class ItemLevel extends OpenEnum {

    private static final Values<ItemLevel> VALUES = new Values<>(ItemLevel::new);

    /** Performance of the instance. */
    public static final ItemLevel INSTANCE_PERFORMANCE = VALUES.known("INSTANCE_PERFORMANCE");

    /** Performance of a database. */
    public static final ItemLevel DATABASE_PERFORMANCE = VALUES.known("DATABASE_PERFORMANCE");

    /** Resources of the instance. */
    public static final ItemLevel INSTANCE_RESOURCE = VALUES.known("INSTANCE_RESOURCE");

    /** Resources of a database. */
    public static final ItemLevel DATABASE_RESOURCE = VALUES.known("DATABASE_RESOURCE");

    private ItemLevel(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static ItemLevel of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<ItemLevel> values() {
        return VALUES.all();
    }
}
