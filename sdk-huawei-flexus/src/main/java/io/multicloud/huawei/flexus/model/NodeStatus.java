package io.multicloud.huawei.flexus.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** The state of a node. The documents write it in lower case, the service in either case. */
public final class NodeStatus extends OpenEnum {

    private static final Values<NodeStatus> VALUES = new Values<>(NodeStatus::new);

    /** Being created. */
    public static final NodeStatus CREATING = VALUES.known("creating");

    /** Working. */
    public static final NodeStatus ACTIVE = VALUES.known("active");

    /** Working. */
    public static final NodeStatus NORMAL = VALUES.known("normal");

    /** Broken. */
    public static final NodeStatus ABNORMAL = VALUES.known("abnormal");

    /** Could not be created. */
    public static final NodeStatus CREATE_FAIL = VALUES.known("createfail");

    /** The disk could not be grown. */
    public static final NodeStatus ENLARGE_FAIL = VALUES.known("enlargefail");

    /** Being restarted. */
    public static final NodeStatus RESTARTING = VALUES.known("restarting");

    /** The flavor is being changed. */
    public static final NodeStatus RESIZING = VALUES.known("resizing");

    /** The flavor could not be changed. */
    public static final NodeStatus RESIZE_FAILED = VALUES.known("resizefailed");

    /** The disk is full. */
    public static final NodeStatus DATA_DISK_FULL = VALUES.known("data_disk_full");

    private NodeStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static NodeStatus of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<NodeStatus> values() {
        return VALUES.all();
    }
}
