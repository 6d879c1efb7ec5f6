package io.multicloud.capitalonline.mysql.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/** The state of a job. */
public final class TaskStatus extends OpenEnum {

    private static final Values<TaskStatus> VALUES = new Values<>(TaskStatus::new);

    /** Waiting for its turn. */
    public static final TaskStatus NEW = VALUES.known("NEW");

    /** Running. */
    public static final TaskStatus DOING = VALUES.known("DOING");

    /** Done. */
    public static final TaskStatus FINISH = VALUES.known("FINISH");

    /** Failed. */
    public static final TaskStatus ERROR = VALUES.known("ERROR");

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
