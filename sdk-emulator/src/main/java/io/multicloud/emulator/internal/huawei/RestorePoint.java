package io.multicloud.emulator.internal.huawei;

import java.time.Instant;

/** What is restored: a backup that is complete, or a time that the source's backups reach. */
final class RestorePoint {

    private RestorePoint() {}

    static FlexusInstance source(BodyFields point, HuaweiProject project) {
        FlexusInstance source = project.instances()
                .find(point.text("instance_id"))
                .orElseThrow(() -> Refusals.noSuchSource(point.text("instance_id")));
        if (point.text("type").equals("backup")) {
            checkBackup(point.text("backup_id"), source, project);
        } else {
            checkTime(point.value("restore_time").asLong(), source, project);
        }
        return source;
    }

    private static void checkBackup(String id, FlexusInstance source, HuaweiProject project) {
        FlexusBackup backup = project.backup(id);
        if (backup.instance() != source) {
            throw Refusals.noSuchBackup(id);
        }
        if (!backup.isComplete(project.clock().now())) {
            throw Refusals.backupNotComplete();
        }
    }

    private static void checkTime(long millis, FlexusInstance source, HuaweiProject project) {
        boolean possible = RestoreRange.of(
                        source, project.backups().of(source), project.clock().now())
                .filter(range -> range.holds(Instant.ofEpochMilli(millis)))
                .isPresent();
        if (!possible) {
            throw Refusals.invalid("restore_point.restore_time", "must be a time that can be restored");
        }
    }
}
