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
        ZoneOffset offset = local == null ? null : offset(text);
        return offset == null ? null : OffsetDateTime.of(local, offset);
    }

    private static @Nullable LocalDateTime seconds(String text) {
        if (!hasShape(text)) {
            return null;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if ((year | month | day | hour | minute | second) < 0) {
            return null;
        }
        try {
            return LocalDateTime.of(year, month, day, hour, minute, second);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean hasShape(String text) {
        return text.length() >= SHAPE.length()
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && (text.charAt(10) == 'T' || text.charAt(10) == ' ')
                && text.charAt(13) == ':'
                && text.charAt(16) == ':';
    }

    /** Reads digits; negative when there is anything else. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static @Nullable ZoneOffset offset(String text) {
        int length = text.length() - SHAPE.length();
        if (length == 1 && text.endsWith("Z")) {
            return ZoneOffset.UTC;
        }
        String offset = text.substring(SHAPE.length());
        boolean signed = offset.startsWith("+") || offset.startsWith("-");
        if (!signed || (length != 5 && length != 6)) {
            return null;
        }
        try {
            return ZoneOffset.of(offset);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
