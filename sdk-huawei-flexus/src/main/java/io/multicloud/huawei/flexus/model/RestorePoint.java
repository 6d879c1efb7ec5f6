package io.multicloud.huawei.flexus.model;

import io.multicloud.core.spi.RequestCheck;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What to restore.
 *
 * @param instanceId id of the instance that was backed up; required
 * @param type a backup or a point in time; required
 * @param backupId id of the backup; required for a backup
 * @param restoreTime the point in time, in milliseconds since 1970 in UTC; required for a point in time; {@code
 *     ListRestoreTimes} shows what is possible
 */
@Value.Builder
public record RestorePoint(
        @Nullable String instanceId,
        @Nullable RestorePointType type,
        @Nullable String backupId,
        @Nullable Long restoreTime) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static RestorePointBuilder builder() {
        return new RestorePointBuilder();
    }

    /**
     * Chooses a backup.
     *
     * @param instanceId id of the instance that was backed up
     * @param backupId id of the backup
     * @return what to restore
     */
    public static RestorePoint ofBackup(String instanceId, String backupId) {
        return new RestorePoint(instanceId, RestorePointType.BACKUP, backupId, null);
    }

    /**
     * Chooses a point in time.
     *
     * @param instanceId id of the instance that was backed up
     * @param time the point in time, to the millisecond
     * @return what to restore
     */
    public static RestorePoint ofTime(String instanceId, Instant time) {
        return new RestorePoint(instanceId, RestorePointType.TIMESTAMP, null, time.toEpochMilli());
    }

    void check(RequestCheck check) {
        check.required("instanceId", instanceId)
                .required("type", type)
                .requiredWhen("backupId", backupId, RestorePointType.BACKUP.equals(type), "type is backup")
                .requiredWhen("restoreTime", restoreTime, RestorePointType.TIMESTAMP.equals(type), "type is timestamp");
    }
}
