package io.multicloud.emulator.internal.verify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** Fifteen minutes to either side of the clock. */
public final class TimeWindow {

    static final Duration REACH = Duration.ofMinutes(15);

    private static final DateTimeFormatter RPC = format("uuuu-MM-dd'T'HH:mm:ss'Z'");
    private static final DateTimeFormatter HUAWEI = format("uuuuMMdd'T'HHmmss'Z'");

    private final Clock clock;

    public TimeWindow(Clock clock) {
        this.clock = clock;
    }

    public static Optional<Instant> parseRpc(String text) {
        return parse(text, RPC);
    }

    public static Optional<Instant> parseHuawei(String text) {
        return parse(text, HUAWEI);
    }

    public boolean contains(Instant time) {
        return Duration.between(clock.instant(), time).abs().compareTo(REACH) <= 0;
    }

    private static Optional<Instant> parse(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDateTime.parse(text, format).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
