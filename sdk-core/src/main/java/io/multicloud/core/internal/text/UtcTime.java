package io.multicloud.core.internal.text;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Writes points in time as signatures carry them, in UTC and whole seconds. By hand: every call needs one, and the first
 * formatter of a process costs more than all else that a signature takes.
 */
public final class UtcTime {

    private UtcTime() {}

    /** Writes {@code 2018-08-05T15:00:00Z}. */
    public static String extended(Instant time) {
        return write(time, "-", ":");
    }

    /** Writes {@code 20180805T150000Z}. */
    public static String basic(Instant time) {
        return write(time, "", "");
    }

    private static String write(Instant time, String inDate, String inTime) {
        LocalDateTime utc = LocalDateTime.ofEpochSecond(time.getEpochSecond(), 0, ZoneOffset.UTC);
        StringBuilder text = new StringBuilder(20);
        digits(text, utc.getYear(), 1000).append(inDate);
        digits(text, utc.getMonthValue(), 10).append(inDate);
        digits(text, utc.getDayOfMonth(), 10).append('T');
        digits(text, utc.getHour(), 10).append(inTime);
        digits(text, utc.getMinute(), 10).append(inTime);
        return digits(text, utc.getSecond(), 10).append('Z').toString();
    }

    private static StringBuilder digits(StringBuilder text, int number, int first) {
        for (int place = first; place > 1 && number < place; place /= 10) {
            text.append('0');
        }
        return text.append(number);
    }
}
