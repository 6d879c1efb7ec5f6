package io.multicloud.aliyun.hybriddb.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Ranges of time; whole seconds are what is sent. */
final class TimeRanges {

    static final String WORDS = "must be later than startTime by a second or more";

    private TimeRanges() {}

    static boolean areInOrder(@Nullable Instant start, @Nullable Instant end) {
        return start == null || end == null || end.getEpochSecond() > start.getEpochSecond();
    }
}
