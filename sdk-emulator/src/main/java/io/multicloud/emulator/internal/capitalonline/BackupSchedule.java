package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * When automatic backups begin: at the start of their hour, which is a guess, as is that there are none before a schedule
 * is set.
 *
 * @param hour the hour of the day, in the zone of the provider's times
 */
record BackupSchedule(int hour, Set<DayOfWeek> days) {

    static final BackupSchedule OFF = new BackupSchedule(0, Set.of());

    /** Of a DataBackups object that keeps the rules. */
    static BackupSchedule read(JsonNode policy) {
        if (policy.path("Sign").asInt() == 0) {
            return OFF;
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        policy.path("DateList").forEach(day -> days.add(day(day.asInt())));
        return new BackupSchedule(
                Integer.parseInt(policy.path("TimeSlot").asText().substring(0, 2)), days);
    }

    /** When backups begin after a time and not after another. */
    List<Instant> starts(Instant after, Instant until) {
        LocalDate first = LocalDate.ofInstant(after, CapitalOnlineTimes.ZONE);
        LocalDate last = LocalDate.ofInstant(until, CapitalOnlineTimes.ZONE);
        return first.datesUntil(last.plusDays(1))
                .filter(date -> days.contains(date.getDayOfWeek()))
                .map(date -> date.atTime(hour, 0).toInstant(CapitalOnlineTimes.ZONE))
                .filter(start -> start.isAfter(after) && !start.isAfter(until))
                .toList();
    }

    /** Sunday is 0. */
    private static DayOfWeek day(int digit) {
        return digit == 0 ? DayOfWeek.SUNDAY : DayOfWeek.of(digit);
    }
}
