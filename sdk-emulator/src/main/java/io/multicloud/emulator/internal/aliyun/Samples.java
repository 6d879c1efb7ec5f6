package io.multicloud.emulator.internal.aliyun;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The points in time that a call asks values for. Guesses: an interval counts minutes, as only then the documented example
 * keeps the documented limit; the first point is the start, and the end is none.
 */
record Samples(TimeRange range, Duration interval) {

    private static final int MOST_VALUES = 400;

    static Samples of(AliyunParameters parameters) {
        parameters.required("Interval");
        TimeRange range = TimeRange.of(parameters);
        return within(range, Duration.ofMinutes(parameters.positive("Interval").orElseThrow()));
    }

    /** The same where the interval may be left out; then it is the shortest that the limit allows, by a guess. */
    static Samples ofOptional(AliyunParameters parameters) {
        TimeRange range = TimeRange.of(parameters);
        long minutes = (range.length().toSeconds() - 1) / (MOST_VALUES * 60L) + 1;
        return within(
                range,
                Duration.ofMinutes(
                        parameters.positive("Interval").map(Integer::longValue).orElse(minutes)));
    }

    private static Samples within(TimeRange range, Duration interval) {
        if (range.length().compareTo(interval.multipliedBy(MOST_VALUES)) > 0) {
            throw StateRefusals.tooManyValues(MOST_VALUES);
        }
        return new Samples(range, interval);
    }

    List<Instant> times() {
        return Stream.iterate(range.start(), time -> time.isBefore(range.end()), time -> time.plus(interval))
                .toList();
    }
}
