package io.multicloud.capitalonline.redis.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.multicloud.capitalonline.model.BackupMode;
import io.multicloud.capitalonline.model.BackupStatus;
import java.time.LocalDateTime;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A backup as {@code DescribeBackups} lists it.
 *
 * @param backupId its id
 * @param instanceId id of the instance
 * @param status its state
 * @param backupType its kind
 * @param backupMode how it came about
 * @param backupSize size of its file in bytes
 * @param startTime when it began; the zone is documented nowhere
 * @param endTime when it ended, null while it runs; the zone is documented nowhere
 * @param desc a note; empty for one by the schedule
 */
@Value.Builder
public record Backup(
        @Nullable String backupId,
        @Nullable String instanceId,
        @Nullable BackupStatus status,
        @Nullable BackupType backupType,
        @Nullable BackupMode backupMode,

        @JsonFormat(shape = JsonFormat.Shape.SCALAR) @Nullable
        Long backupSize,

        @Nullable LocalDateTime startTime,
        @Nullable LocalDateTime endTime,
        @Nullable String desc) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static BackupBuilder builder() {
        return new BackupBuilder();
    }
}
