package io.multicloud.core.internal.json;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code 2018-08-20T02:33:49} and what may follow it of {@code Z}, {@code +0800} and {@code +08:00}. Nearly all
 * times are of this form, and a formatter with its optional parts would take more than the rest of an answer. Null for
 * all that is not certain, which is the formatters' to decide.
 */
final class UsualTime {

    private static final String SHAPE = "0000-00-00T00:00:00";

    private UsualTime() {}

    static @Nullable LocalDateTime localDateTime(String text) {
        return text.length() == SHAPE.length() ? seconds(text) : null;
    }

    static @Nullable OffsetDateTime offsetDateTime(String text) {
        LocalDateTime local = seconds(text);
        ZoneOffset offset = local == null ? null : offset(text.substring(SHAPE.length()));
        return offset == null ? null : OffsetDateTime.of(local, offset);
    }

    private static @Nullable LocalDateTime seconds(String text) {
        if (!startsWithShape(text)) {
            return null;
        }
        try {
            return LocalDateTime.of(
                    number(text, 0, 4),
                    number(text, 5, 7),
                    number(text, 8, 10),
                    number(text, 11, 13),
                    number(text, 14, 16),
                    number(text, 17, 19));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean startsWithShape(String text) {
        if (text.length() < SHAPE.length()) {
            return false;
        }
        for (int i = 0; i < SHAPE.length(); i++) {
            char c = text.charAt(i);
            boolean fits = switch (SHAPE.charAt(i)) {
                case '0' -> c >= '0' && c <= '9';
                case 'T' -> c == 'T' || c == ' ';
                default -> c == SHAPE.charAt(i);
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static @Nullable ZoneOffset offset(String text) {
        if (text.equals("Z")) {
            return ZoneOffset.UTC;
        }
        boolean signed = text.startsWith("+") || text.startsWith("-");
        if (!signed || (text.length() != 5 && text.length() != 6)) {
            return null;
        }
        try {
            return ZoneOffset.of(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
