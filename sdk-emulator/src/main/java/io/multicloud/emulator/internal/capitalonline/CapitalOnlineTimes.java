package io.multicloud.emulator.internal.capitalonline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** Times as this provider writes them. No document names their zone: that it is the provider's own is a guess. */
final class CapitalOnlineTimes {

    static final ZoneOffset ZONE = ZoneOffset.ofHours(8);

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);

    private CapitalOnlineTimes() {}

    static String text(Instant time) {
        return SECONDS.format(time.atOffset(ZONE));
    }

    static Instant read(Arguments arguments, String name) {
        try {
            return LocalDateTime.parse(arguments.text(name), SECONDS).toInstant(ZONE);
        } catch (DateTimeParseException e) {
            throw Refusals.invalid(name, "a time in the form yyyy-MM-dd HH:mm:ss");
        }
    }
}
