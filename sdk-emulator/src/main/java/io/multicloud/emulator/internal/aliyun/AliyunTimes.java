package io.multicloud.emulator.internal.aliyun;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Times as this product writes them: UTC, some with seconds and some without. */
final class AliyunTimes {

    private static final DateTimeFormatter BOTH =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm[:ss]'Z'").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm'Z'").withZone(ZoneOffset.UTC);

    /** What is shown as the end of what has none. */
    private static final String NEVER = "2999-09-08T16:00:00Z";

    private AliyunTimes() {}

    static String second(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static String minute(Instant time) {
        return MINUTES.format(time);
    }

    /** When something created then expires. A subscription has no documented length: one year is a guess. */
    static String end(String chargeType, Instant created) {
        return chargeType.equals("PostPaid")
                ? NEVER
                : second(created.atOffset(ZoneOffset.UTC).plusYears(1).toInstant());
    }

    /** Either form, as the documents show now one and now the other. */
    static Optional<Instant> read(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, BOTH).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
