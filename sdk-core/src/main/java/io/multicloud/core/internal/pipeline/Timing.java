package io.multicloud.core.internal.pipeline;

import io.multicloud.core.CallOptions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The times of a call.
 *
 * @param call what the whole call may take
 * @param attempt what one attempt may take
 * @param deadline the end of the whole call, null until it has begun
 */
public record Timing(
        Duration call, Duration attempt, @Nullable Deadline deadline) {

    /** Makes the times of a client, whose calls have not begun. */
    public static Timing of(Duration call, Duration attempt) {
        return new Timing(call, attempt, null);
    }

    Timing with(CallOptions options) {
        return new Timing(
                options.callTimeout().orElse(call), options.attemptTimeout().orElse(attempt), deadline);
    }

    Timing atMost(Duration longest) {
        return longest.compareTo(call) < 0 ? new Timing(longest, attempt, deadline) : this;
    }

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
