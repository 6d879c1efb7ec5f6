package io.multicloud.emulator.internal.aliyun;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The work that an action started. It begins at once, runs as long as its object changes, and succeeds. */
record AliyunTask(String id, String action, Optional<String> databaseName, Instant begin, Instant end) {

    private static final String RUNNING = "1";
    private static final String SUCCEEDED = "2";

    boolean isDone(Instant now) {
        return !now.isBefore(end);
    }

    String status(Instant now) {
        return isDone(now) ? SUCCEEDED : RUNNING;
    }

    /** Whether it was under way at any time of a range. */
    boolean ranWithin(TimeRange range) {
        return !begin.isAfter(range.end()) && !end.isBefore(range.start());
    }

    /** How much of it is done; that it is a number of per cent is a guess. */
    String progress(Instant now) {
        Duration whole = Duration.between(begin, end);
        long percent = isDone(now) ? 100 : Duration.between(begin, now).toMillis() * 100 / whole.toMillis();
        return Long.toString(percent);
    }
}
