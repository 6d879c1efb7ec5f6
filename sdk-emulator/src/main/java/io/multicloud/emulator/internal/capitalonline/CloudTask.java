package io.multicloud.emulator.internal.capitalonline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A job in the background. It is new for the first tenth of its time, which is a guess, and none fails.
 *
 * @param type the action that began it, which is a guess too
 */
record CloudTask(String id, String type, List<String> resourceIds, Instant begin, Instant end) {

    String status(Instant now) {
        if (!now.isBefore(end)) {
            return "FINISH";
        }
        return now.isBefore(begin.plus(Duration.between(begin, end).dividedBy(10))) ? "NEW" : "DOING";
    }
}
