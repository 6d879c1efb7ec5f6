package io.multicloud.huawei.flexus.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/**
 * The performance class of a flavor.
 */
public final class GroupType extends OpenEnum {

    private static final Values<GroupType> VALUES = new Values<>(GroupType::new);

    /** The light class, that of Flexus. */
    public static final GroupType YUNYAO = VALUES.known("yunyao");

    private GroupType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static GroupType of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<GroupType> values() {
        return VALUES.all();
    }
}
