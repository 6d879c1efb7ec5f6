package io.multicloud.emulator.internal.aliyun;

import java.time.Duration;
import java.time.Instant;

/** The range of time that a call asks for. */
record TimeRange(Instant start, Instant end) {

    static TimeRange of(AliyunParameters parameters) {
        TimeRange range = new TimeRange(parameters.time("StartTime"), parameters.time("EndTime"));
        if (!range.end.isAfter(range.start)) {
            throw Refusals.timesInWrongOrder("EndTime");
        }
        return range;
    }

    Duration length() {
        return Duration.between(start, end);
    }

    boolean contains(Instant time) {
        return !time.isBefore(start) && !time.isAfter(end);
    }
}
