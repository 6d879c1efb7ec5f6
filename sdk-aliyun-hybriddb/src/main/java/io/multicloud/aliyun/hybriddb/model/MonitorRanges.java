package io.multicloud.aliyun.hybriddb.model;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The documented limit of values of a call. No unit of the interval is documented, so the largest one that fits the
 * document's own example is taken: what has too many values by minutes has too many by seconds too.
 */
final class MonitorRanges {

    private static final int MOST = 400;

    static final String WORDS =
            "must not make more than " + MOST + " values of the range, even if it is a number of minutes";

    private MonitorRanges() {}

    static boolean fit(@Nullable Instant start, @Nullable Instant end, @Nullable String interval) {
        if (start == null || end == null || interval == null || !interval.matches("[1-9][0-9]{0,8}")) {
            return true;
        }
        return Duration.between(start, end).toSeconds() <= MOST * 60L * Long.parseLong(interval);
    }
}
