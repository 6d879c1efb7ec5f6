package io.multicloud.huawei.flexus.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** What a node does in its instance. */
public final class NodeRole extends OpenEnum {

    private static final Values<NodeRole> VALUES = new Values<>(NodeRole::new);

    /** The primary. */
    public static final NodeRole MASTER = VALUES.known("master");

    /** The standby. */
    public static final NodeRole SLAVE = VALUES.known("slave");

    private NodeRole(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static NodeRole of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<NodeRole> values() {
        return VALUES.all();
    }
}
