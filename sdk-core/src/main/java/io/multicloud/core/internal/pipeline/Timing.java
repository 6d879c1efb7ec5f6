package io.multicloud.core.internal.pipeline;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The times of a call.
 *
 * @param call what the whole call may take
 * @param attempt what one attempt may take
 * @param deadline the end of the whole call, null until it has begun
 */
record Timing(Duration call, Duration attempt, @Nullable Deadline deadline) {

    Timing begun(Deadline end) {
        return new Timing(call, attempt, end);
    }

    /** Returns what is left of the whole call. */
    Duration remaining() {
        return deadline == null ? call : deadline.remaining();
    }

    /** Returns what the next attempt may take: its own time, or what is left of the call. */
    Duration nextAttempt() {
        Duration left = remaining();
        return left.compareTo(attempt) < 0 ? left : attempt;
    }
}
