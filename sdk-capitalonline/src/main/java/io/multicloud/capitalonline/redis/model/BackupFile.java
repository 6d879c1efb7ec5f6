package io.multicloud.capitalonline.redis.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.multicloud.capitalonline.model.BackupMode;
import io.multicloud.capitalonline.model.BackupStatus;
import io.multicloud.core.Secret;
import java.time.LocalDateTime;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A backup with the addresses of its file.
 *
 * @param backupId its id
 * @param instanceId id of the instance
 * @param status its state
 * @param backupType its kind
 * @param startTime when it began; the zone is documented nowhere
 * @param endTime when it ended; the zone is documented nowhere
 * @param shardId id of the shard that the file is of, for the cluster edition; empty for the others. How to get the
 *     files of other shards is documented nowhere
 * @param backupMode how it came about
 * @param backupSize size of its file in bytes
 * @param desc a note; empty for one by the schedule
 * @param backupDownloadUrl address from anywhere; whoever has it can download. How long it stays good is documented
 *     nowhere
 * @param backupIntranetDownloadUrl address from within the private network; whoever has it can download
 */
@Value.Builder
public record BackupFile(
        @Nullable String backupId,
        @Nullable String instanceId,
        @Nullable BackupStatus status,
        @Nullable BackupType backupType,
        @Nullable LocalDateTime startTime,
        @Nullable LocalDateTime endTime,
        @Nullable String shardId,
        @Nullable BackupMode backupMode,

        @JsonFormat(shape = JsonFormat.Shape.SCALAR) @Nullable
        Long backupSize,

        @Nullable String desc,
        @Nullable Secret backupDownloadUrl,
        @Nullable Secret backupIntranetDownloadUrl) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static BackupFileBuilder builder() {
        return new BackupFileBuilder();
    }
}
