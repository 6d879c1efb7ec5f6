package io.multicloud.emulator.internal.aliyun;

import io.multicloud.emulator.internal.state.Ids;
import io.multicloud.emulator.internal.state.Life;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The backups of one database: those that its policy has made by now are made when somebody looks. */
final class DatabaseBackups {

    private final StorageModel storage;
    private final List<DatabaseBackup> backups = new ArrayList<>();
    private BackupPolicy policy = BackupPolicy.FIRST;
    private Instant seen;

    DatabaseBackups(Life database, StorageModel storage) {
        this.storage = storage;
        this.seen = database.ready();
    }

    BackupPolicy policy() {
        return policy;
    }

    /** Sets a policy for what comes; what was made under the one before stays. */
    void policy(BackupPolicy changed, Instant now) {
        catchUp(now);
        policy = changed;
    }

    DatabaseBackup add(String mode, Instant start) {
        long id = Long.parseLong(Ids.digits(8));
        DatabaseBackup backup =
                new DatabaseBackup(id, mode, start, storage.at(start).data());
        backups.add(backup);
        return backup;
    }

    /** The newest first. */
    List<DatabaseBackup> all(Instant now) {
        catchUp(now);
        backups.removeIf(backup -> backup.start().plus(policy.retention()).isBefore(now));
        return backups.stream()
                .sorted(Comparator.comparing(DatabaseBackup::start).reversed())
                .toList();
    }

    private void catchUp(Instant now) {
        if (seen.isBefore(now)) {
            policy.starts(seen, now).forEach(start -> add("Automated", start));
            seen = now;
        }
    }
}
