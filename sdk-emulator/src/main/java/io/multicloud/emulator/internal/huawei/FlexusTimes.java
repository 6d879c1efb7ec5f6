package io.multicloud.emulator.internal.huawei;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** The three forms in which the documents show times. */
final class FlexusTimes {

    /** Which offset the service uses is not documented; the examples show this one. */
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private static final DateTimeFormatter OFFSET =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxx").withZone(CHINA);
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(CHINA);
    private static final DateTimeFormatter PARSED = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss[XXX][XX][X]");

    private FlexusTimes() {}

    static String withOffset(Instant time) {
        return OFFSET.format(time);
    }

    static String utc(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static String withoutZone(Instant time) {
        return LOCAL.format(time);
    }

    /** Reads a time that the rules have let pass. */
    static Instant read(String text) {
        return OffsetDateTime.parse(text, PARSED).toInstant();
    }
}
