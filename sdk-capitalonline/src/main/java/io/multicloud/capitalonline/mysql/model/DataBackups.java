package io.multicloud.capitalonline.mysql.model;

import io.multicloud.core.spi.Lists;
import io.multicloud.core.spi.RequestCheck;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The schedule of automatic backups; {@link #on} writes it.
 *
 * @param timeSlot hour in which backups run, {@code 00:00-01:00} to {@code 23:00-24:00}, in a zone that is documented
 *     nowhere; required
 * @param dateList days of the week, {@code 0} for Sunday to {@code 6} for Saturday; required
 * @param sign 1 to make backups, 0 to make none; required
 */
@Value.Builder
public record DataBackups(String timeSlot, List<String> dateList, Integer sign) {

    private static final Set<String> SLOTS =
            IntStream.range(0, 24).mapToObj(DataBackups::slot).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> DAYS = Set.of("0", "1", "2", "3", "4", "5", "6");

    /** Takes a copy of the list. */
    public DataBackups {
        dateList = Lists.copy(dateList);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DataBackupsBuilder builder() {
        return new DataBackupsBuilder();
    }

    /**
     * Writes a schedule that is switched on.
     *
     * @param hour hour in which backups begin, 0 to 23, in a zone that is documented nowhere
     * @param days days of the week, one or more
     * @return the schedule
     */
    public static DataBackups on(int hour, DayOfWeek... days) {
        // Sunday is 7 in Java and 0 here.
        List<String> numbers = Arrays.stream(days)
                .map(day -> Integer.toString(day.getValue() % 7))
                .distinct()
                .sorted()
                .toList();
        return new DataBackups(slot(hour), numbers, 1);
    }

    /**
     * Returns the same schedule, switched off.
     *
     * @return a changed copy
     */
    public DataBackups off() {
        return new DataBackups(timeSlot, dateList, 0);
    }

    static void check(DataBackups backups, RequestCheck check) {
        check.required("timeSlot", backups.timeSlot())
                .required("dateList", backups.dateList())
                .required("sign", backups.sign())
                .rule(
                        isBlank(backups.timeSlot()) || SLOTS.contains(backups.timeSlot()),
                        "timeSlot",
                        "must be an hour from 00:00-01:00 to 23:00-24:00")
                .rule(DAYS.containsAll(backups.dateList()), "dateList", "must hold only 0 (Sunday) to 6 (Saturday)")
                .range("sign", backups.sign(), 0, 1);
    }

    // A builder may have set nothing.
    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String slot(int hour) {
        return "%02d:00-%02d:00".formatted(hour, hour + 1);
    }
}
