package io.multicloud.huawei.flexus.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** How another instance is tied to this one. */
public final class RelatedInstanceType extends OpenEnum {

    private static final Values<RelatedInstanceType> VALUES = new Values<>(RelatedInstanceType::new);

    /** The other is the primary of this one. */
    public static final RelatedInstanceType REPLICA_OF = VALUES.known("replica_of");

    private RelatedInstanceType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static RelatedInstanceType of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<RelatedInstanceType> values() {
        return VALUES.all();
    }
}
