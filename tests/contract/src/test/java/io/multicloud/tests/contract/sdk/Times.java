package io.multicloud.tests.contract.sdk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Optional;

/** Times in all documented forms. */
public final class Times {

    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd['T'][' ']HH:mm[:ss]")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendPattern("[XXX][XX]")
            .toFormatter();

    private Times() {}

    public static boolean isTime(Class<?> type) {
        return Temporal.class.isAssignableFrom(type);
    }

    /** Reads a text as a type; empty where it is no such time. */
    public static Optional<Temporal> read(Class<?> type, String text) {
        try {
            return Optional.ofNullable(
                    type == Instant.class
                            ? OffsetDateTime.parse(text, FORM).toInstant()
                            : type == OffsetDateTime.class
                                    ? OffsetDateTime.parse(text, FORM)
                                    : type == LocalDateTime.class
                                            ? LocalDateTime.parse(text, FORM)
                                            : type == LocalDate.class ? LocalDate.parse(text) : null);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
