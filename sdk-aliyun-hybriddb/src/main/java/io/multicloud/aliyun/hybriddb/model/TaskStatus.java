package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** The state of a task. The service writes digits. */
public final class TaskStatus extends OpenEnum {

    private static final Values<TaskStatus> VALUES = new Values<>(TaskStatus::new);

    /** Not started. */
    public static final TaskStatus NOT_STARTED = VALUES.known("0");

    /** Running. */
    public static final TaskStatus RUNNING = VALUES.known("1");

    /** Ended as it should. */
    public static final TaskStatus SUCCEEDED = VALUES.known("2");

    /** Ended by a failure. */
    public static final TaskStatus FAILED = VALUES.known("3");

    /** Closed before its end. */
    public static final TaskStatus CLOSED = VALUES.known("4");

    /** Cancelled. */
    public static final TaskStatus CANCELLED = VALUES.known("5");

    private TaskStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static TaskStatus of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<TaskStatus> values() {
        return VALUES.all();
    }
}
