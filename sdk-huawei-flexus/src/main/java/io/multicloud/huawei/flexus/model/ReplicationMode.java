package io.multicloud.huawei.flexus.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** How a standby follows its primary. */
public final class ReplicationMode extends OpenEnum {

    private static final Values<ReplicationMode> VALUES = new Values<>(ReplicationMode::new);

    /** Asynchronous. */
    public static final ReplicationMode ASYNC = VALUES.known("async");

    /** Semi-synchronous. */
    public static final ReplicationMode SEMISYNC = VALUES.known("semisync");

    private ReplicationMode(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static ReplicationMode of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<ReplicationMode> values() {
        return VALUES.all();
    }
}
