package io.multicloud.emulator.internal.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.Map;
import java.util.Optional;

/** The documented forms of times. */
final class Times {

    private static final Map<String, Form> FORMS = Map.of(
            "utc-seconds", new Form("uuuu-MM-dd'T'HH:mm:ss'Z'", LocalDateTime::from),
            "offset-seconds", new Form("uuuu-MM-dd'T'HH:mm:ss[XXX][XX]", OffsetDateTime::from),
            "local-seconds", new Form("uuuu-MM-dd HH:mm:ss", LocalDateTime::from),
            "date", new Form("uuuu-MM-dd", LocalDate::from));

    /** No format of the catalog: one operation shows it beside the form with seconds. */
    private static final Form UTC_MINUTES = new Form("uuuu-MM-dd'T'HH:mm'Z'", LocalDateTime::from);

    private Times() {}

    static ValueRule format(JsonNode limit) {
        Form form = FORMS.get(limit.asText());
        if (form == null) {
            throw new IllegalStateException("unknown format " + limit);
        }
        return new ValueRule("format", limit, "have the form " + limit.asText(), value -> form.reads(value.asText()));
    }

    /** Whether both can be read and the first is no later than the second. */
    static boolean isNotAfter(JsonNode time, JsonNode other) {
        Optional<Instant> mine = read(time.asText());
        Optional<Instant> its = read(other.asText());
        return mine.isPresent() && its.isPresent() && !mine.get().isAfter(its.get());
    }

    private static Optional<Instant> read(String text) {
        return FORMS.values().stream()
                .filter(form -> form.reads(text))
                .findFirst()
                .or(() -> Optional.of(UTC_MINUTES).filter(form -> form.reads(text)))
                .map(form -> form.read(text));
    }

    private record Form(DateTimeFormatter formatter, TemporalQuery<?> query) {

        Form(String pattern, TemporalQuery<?> query) {
            this(DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT), query);
        }

        boolean reads(String text) {
            try {
                formatter.parse(text, query);
                return true;
            } catch (DateTimeException e) {
                return false;
            }
        }

        /** A time without a zone counts as UTC: it is only compared with its like. */
        Instant read(String text) {
            Object time = formatter.parse(text, query);
            if (time instanceof OffsetDateTime offset) {
                return offset.toInstant();
            }
            LocalDateTime local =
                    time instanceof LocalDate date ? date.atTime(LocalTime.MIDNIGHT) : (LocalDateTime) time;
            return local.toInstant(ZoneOffset.UTC);
        }
    }
}
