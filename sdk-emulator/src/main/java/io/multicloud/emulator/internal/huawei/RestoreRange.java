package io.multicloud.emulator.internal.huawei;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * From when to when an instance can be restored: from the end of its oldest backup until now, but no longer ago than it
 * keeps backups. That it is one range without gaps is a simplification.
 */
record RestoreRange(Instant start, Instant end) {

    static Optional<RestoreRange> of(FlexusInstance instance, List<FlexusBackup> backups, Instant now) {
        Instant kept = now.minus(Duration.ofDays(instance.order().backup().keepDays()));
        return backups.stream()
                .filter(backup -> backup.isComplete(now))
                .map(backup -> backup.life().ready())
                .min(Instant::compareTo)
                .map(oldest -> new RestoreRange(oldest.isBefore(kept) ? kept : oldest, now))
                .filter(RestoreRange::isNotEmpty);
    }

    Optional<RestoreRange> on(LocalDate day) {
        Instant from = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant to = from.plus(Duration.ofDays(1)).minusMillis(1);
        return Optional.of(new RestoreRange(start.isBefore(from) ? from : start, end.isAfter(to) ? to : end))
                .filter(RestoreRange::isNotEmpty);
    }

    boolean holds(Instant time) {
        return !time.isBefore(start) && !time.isAfter(end);
    }

    private boolean isNotEmpty() {
        return start.isBefore(end);
    }
}
