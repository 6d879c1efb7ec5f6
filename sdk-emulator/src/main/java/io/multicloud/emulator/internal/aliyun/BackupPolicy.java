package io.multicloud.emulator.internal.aliyun;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a database is backed up. What holds before anything was set is a guess, but for the retention; and that "None" may
 * be sent as it is shown.
 *
 * @param time the daily window, in UTC
 * @param days none for no automatic backups
 */
record BackupPolicy(boolean binlog, String time, Set<DayOfWeek> days, int retentionDays) {

    static final BackupPolicy FIRST = new BackupPolicy(false, "18:00Z-19:00Z", Set.of(), 7);
    private static final String NO_DAY = "None";

    /** This policy with what the call changes. */
    BackupPolicy changed(AliyunParameters parameters) {
        return new BackupPolicy(
                parameters.optional("EnableBinlogBackup").map(Boolean::valueOf).orElse(binlog),
                parameters.optional("PreferredBackupTime").orElse(time),
                days(parameters.list("PreferredBackupPeriod")),
                parameters.number("BackupRetentionPeriod").orElse(retentionDays));
    }

    Duration retention() {
        return Duration.ofDays(retentionDays);
    }

    String shownDays() {
        return days.isEmpty()
                ? NO_DAY
                : Stream.of(DayOfWeek.values())
                        .filter(days::contains)
                        .map(BackupPolicy::word)
                        .collect(Collectors.joining(","));
    }

    /** When backups begin after a time and not after another, as far as they are kept. */
    List<Instant> starts(Instant after, Instant until) {
        Instant kept = until.minus(retention());
        LocalDate first = LocalDate.ofInstant(after.isAfter(kept) ? after : kept, ZoneOffset.UTC);
        LocalDate last = LocalDate.ofInstant(until, ZoneOffset.UTC);
        LocalTime start = LocalTime.parse(time.substring(0, 5));
        return first.datesUntil(last.plusDays(1))
                .filter(date -> days.contains(date.getDayOfWeek()))
                .map(date -> date.atTime(start).toInstant(ZoneOffset.UTC))
                .filter(instant -> instant.isAfter(after) && !instant.isAfter(until))
                .toList();
    }

    private Set<DayOfWeek> days(List<String> words) {
        if (words.isEmpty()) {
            return days;
        }
        Set<DayOfWeek> chosen = EnumSet.noneOf(DayOfWeek.class);
        if (!words.equals(List.of(NO_DAY))) {
            words.forEach(word -> chosen.add(day(word)));
        }
        return chosen;
    }

    private static DayOfWeek day(String word) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> word(day).equals(word))
                .findFirst()
                .orElseThrow(() -> Refusals.valueNotSupported("PreferredBackupPeriod", "Monday to Sunday"));
    }

    private static String word(DayOfWeek day) {
        String name = day.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
