package io.multicloud.core.internal.json;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;

/** The forms in which the providers write times: seconds may be missing, offsets come as Z, +0800 and +08:00. */
final class Times {

    private Times() {}

    static Instant instant(String text) {
        return offsetDateTime(text).toInstant();
    }

    static OffsetDateTime offsetDateTime(String text) {
        OffsetDateTime usual = UsualTime.offsetDateTime(text);
        return usual == null ? OffsetDateTime.parse(text, Forms.ZONED) : usual;
    }

    static LocalDateTime localDateTime(String text) {
        LocalDateTime usual = UsualTime.localDateTime(text);
        return usual == null ? LocalDateTime.parse(text, Forms.LOCAL) : usual;
    }

    /** Made when the first unusual time comes. */
    static final class Forms {

        static final DateTimeFormatter LOCAL = new DateTimeFormatterBuilder()
                .appendPattern("uuuu-MM-dd['T'][' ']HH:mm[:ss]")
                .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
                .toFormatter();

        static final DateTimeFormatter ZONED = new DateTimeFormatterBuilder()
                .append(LOCAL)
                .optionalStart()
                .appendOffset("+HH:MM", "Z")
                .optionalEnd()
                .optionalStart()
                .appendOffset("+HHMM", "Z")
                .optionalEnd()
                .toFormatter();

        private Forms() {}
    }
}
