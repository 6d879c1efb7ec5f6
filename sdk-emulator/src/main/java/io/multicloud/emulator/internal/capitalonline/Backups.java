package io.multicloud.emulator.internal.capitalonline;

import io.multicloud.emulator.internal.state.Ids;
import io.multicloud.emulator.internal.state.Life;
import io.multicloud.emulator.internal.state.LivingStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The backups of one instance. Those that its schedule has made by now are made when somebody looks; that they are kept
 * for seven days is a guess.
 */
final class Backups {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final String PHYSICAL = "physical-backup";

    private final CapitalOnlineTenant tenant;
    private final LivingStore<Backup> store;
    private BackupSchedule schedule = BackupSchedule.OFF;
    private Instant seen;

    Backups(CapitalOnlineTenant tenant, Life instance) {
        this.tenant = tenant;
        this.store = new LivingStore<>(tenant.clock());
        this.seen = instance.ready();
    }

    Backup take(CloudInstance instance, String type, String strategy, String description) {
        Backup backup = made(instance, tenant.now(), type, "manual", strategy, description);
        store.add(backup);
        return backup;
    }

    Optional<Backup> find(CloudInstance instance, String id) {
        return newestFirst(instance).stream()
                .filter(backup -> backup.id().equals(id))
                .findFirst();
    }

    List<Backup> newestFirst(CloudInstance instance) {
        catchUp(instance);
        return store.all().stream()
                .sorted(Comparator.comparing((Backup backup) -> backup.life().created())
                        .reversed())
                .toList();
    }

    /** Sets what holds from now on; what was made under the schedule before stays. */
    void schedule(CloudInstance instance, BackupSchedule next) {
        catchUp(instance);
        schedule = next;
    }

    private void catchUp(CloudInstance instance) {
        Instant now = tenant.now();
        if (seen.isBefore(now)) {
            Instant kept = now.minus(KEPT);
            schedule.starts(seen.isBefore(kept) ? kept : seen, now)
                    .forEach(start -> store.add(made(instance, start, PHYSICAL, "auto", "instance", "")));
            store.all().stream()
                    .filter(backup -> backup.mode().equals("auto")
                            && backup.life().created().isBefore(kept))
                    .forEach(Backup::vanish);
            seen = now;
        }
    }

    private Backup made(
            CloudInstance instance, Instant start, String type, String mode, String strategy, String description) {
        return new Backup(
                Ids.uuid(),
                instance.id(),
                new Life(tenant.times(), start),
                type,
                mode,
                strategy,
                description,
                instance.backupBytes(start),
                Ids.hex32());
    }
}
