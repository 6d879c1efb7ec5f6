package io.multicloud.huawei.flexus.model;

import io.multicloud.core.OpenEnum;
import java.util.List;

/**
 * The state of a task.
 */
public final class JobStatus extends OpenEnum {

    private static final Values<JobStatus> VALUES = new Values<>(JobStatus::new);

    /** At work. */
    public static final JobStatus RUNNING = VALUES.known("Running");

    /** Done. */
    public static final JobStatus COMPLETED = VALUES.known("Completed");

    /** Failed; {@code failReason} says why. */
    public static final JobStatus FAILED = VALUES.known("Failed");

    private JobStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the constant of a text, or wraps a text that is not known.
     *
     * @param value the text as the service writes it
     * @return the value
     */
    public static JobStatus of(String value) {
        return VALUES.of(value);
    }

    /**
     * Lists the documented values.
     *
     * @return the constants
     */
    public static List<JobStatus> values() {
        return VALUES.all();
    }
}
