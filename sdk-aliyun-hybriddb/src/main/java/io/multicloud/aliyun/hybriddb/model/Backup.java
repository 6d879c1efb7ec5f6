package io.multicloud.aliyun.hybriddb.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.multicloud.core.Secret;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A backup of a database.
 *
 * @param backupId its id
 * @param backupStatus its state
 * @param backupStartTime when it began
 * @param backupEndTime when it ended
 * @param backupType how much it holds
 * @param backupMode who began it
 * @param backupMethod how it was made
 * @param backupDownloadUrl address to download it from; whoever has it can
 * @param backupSize its size; no unit is documented
 * @param backupNodeNumber number of nodes in it
 * @param backupNodeClass class of these nodes
 */
@Value.Builder
public record Backup(
        String backupId,
        @Nullable BackupStatus backupStatus,
        @Nullable Instant backupStartTime,
        @Nullable Instant backupEndTime,
        @Nullable BackupType backupType,
        @Nullable BackupMode backupMode,
        @Nullable BackupMethod backupMethod,
        @JsonProperty("BackupDownloadURL") @Nullable Secret backupDownloadUrl,
        @Nullable Long backupSize,
        @Nullable Integer backupNodeNumber,
        @Nullable String backupNodeClass) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static BackupBuilder builder() {
        return new BackupBuilder();
    }
}
