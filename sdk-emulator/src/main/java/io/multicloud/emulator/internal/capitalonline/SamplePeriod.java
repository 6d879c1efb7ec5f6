package io.multicloud.emulator.internal.capitalonline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** How far points are apart, by the length of the span, and how long they are kept: as later documents say. */
enum SamplePeriod {
    HALF_MINUTE(Duration.ofHours(4), Duration.ofSeconds(30), Duration.ofDays(1)),
    MINUTE(Duration.ofDays(2), Duration.ofMinutes(1), Duration.ofDays(15)),
    FIVE_MINUTES(Duration.ofDays(10), Duration.ofMinutes(5), Duration.ofDays(31)),
    HOUR(Duration.ofDays(30), Duration.ofHours(1), Duration.ofDays(62));

    private final Duration longestSpan;
    private final Duration distance;
    private final Duration kept;

    SamplePeriod(Duration longestSpan, Duration distance, Duration kept) {
        this.longestSpan = longestSpan;
        this.distance = distance;
        this.kept = kept;
    }

    static SamplePeriod of(Duration span) {
        return Stream.of(values())
                .filter(period -> span.compareTo(period.longestSpan) <= 0)
                .findFirst()
                .orElseThrow(() -> Refusals.invalid("EndTime", "at most 30 days after StartTime"));
    }

    long seconds() {
        return distance.toSeconds();
    }

    /** Of a span the points that an instance has which was built then; they stand on whole periods, which is a guess. */
    List<Instant> points(Instant start, Instant end, Instant built, Instant now) {
        long period = seconds();
        Instant oldest = now.minus(kept);
        Instant first = Instant.ofEpochSecond((start.getEpochSecond() + period - 1) / period * period);
        return Stream.iterate(first, time -> !time.isAfter(end), time -> time.plus(distance))
                .filter(time -> !time.isBefore(built) && !time.isBefore(oldest) && !time.isAfter(now))
                .toList();
    }
}
