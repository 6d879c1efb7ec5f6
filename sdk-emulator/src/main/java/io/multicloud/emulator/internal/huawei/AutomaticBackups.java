package io.multicloud.emulator.internal.huawei;

import io.multicloud.emulator.internal.state.Life;
import io.multicloud.emulator.internal.state.LifeTimes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One backup a day, at the beginning of the instance's window, for as many days as it keeps them. They follow from the
 * time alone. That they leave the instance ACTIVE is a simplification.
 */
final class AutomaticBackups {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withZone(ZoneOffset.UTC);

    private AutomaticBackups() {}

    static List<FlexusBackup> of(FlexusInstance instance, LifeTimes times, Instant now) {
        List<FlexusBackup> backups = new ArrayList<>();
        FlexusOrder.Backup policy = instance.order().backup();
        LocalTime time = LocalTime.parse(policy.startTime().substring(0, 5));
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        for (int daysAgo = policy.keepDays(); daysAgo >= 0; daysAgo--) {
            Instant begin = today.minusDays(daysAgo).atTime(time).toInstant(ZoneOffset.UTC);
            if (isThere(begin, instance, policy, now)) {
                backups.add(backup(instance, begin, times));
            }
        }
        return backups;
    }

    private static boolean isThere(Instant begin, FlexusInstance instance, FlexusOrder.Backup policy, Instant now) {
        return !begin.isAfter(now)
                && instance.isBuilt(begin)
                && begin.plus(Duration.ofDays(policy.keepDays())).isAfter(now);
    }

    /** The same backup has the same id whenever it is asked for. */
    private static FlexusBackup backup(FlexusInstance instance, Instant begin, LifeTimes times) {
        UUID id = UUID.nameUUIDFromBytes((instance.id() + begin).getBytes(StandardCharsets.UTF_8));
        String name = "mysql-" + instance.order().name() + "-" + NAME.format(begin);
        return new FlexusBackup(
                id.toString().replace("-", "") + "br01", instance, false, name, "", new Life(times, begin));
    }
}
