package io.multicloud.aliyun.hybriddb.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Lists;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Asks to change when and for how long a database is backed up: action {@code ModifyBackupPolicy}. Which of the values
 * that are left out stay as they were is not documented.
 *
 * @param instanceId id of the instance; required
 * @param dbName name of the database; required
 * @param enableBinlogBackup whether binary logs are backed up
 * @param preferredBackupTime daily window in UTC, in the form {@code 15:00Z-16:00Z}
 * @param preferredBackupPeriod days of the week, for example {@code BackupDay.onAll(EnumSet.of(MONDAY, FRIDAY))}; sent joined by commas
 * @param backupRetentionPeriod days for which backups are kept, 7 to 730; 7 when absent
 */
@Value.Builder
public record ModifyBackupPolicyRequest(
        String instanceId,
        @JsonProperty("DBName") String dbName,
        @Nullable Boolean enableBinlogBackup,
        @Nullable String preferredBackupTime,
        List<BackupDay> preferredBackupPeriod,
        @Nullable Integer backupRetentionPeriod)
        implements ServiceRequest<HybridDbClient, ModifyBackupPolicyResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public ModifyBackupPolicyRequest {
        preferredBackupPeriod = Lists.copy(preferredBackupPeriod);
        RequestCheck.of("ModifyBackupPolicy")
                .required("instanceId", instanceId)
                .required("dbName", dbName)
                .matches("preferredBackupTime", preferredBackupTime, BackupWindows.FORM, BackupWindows.WORDS)
                .range("backupRetentionPeriod", backupRetentionPeriod, 7, 730)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ModifyBackupPolicyRequestBuilder builder() {
        return new ModifyBackupPolicyRequestBuilder();
    }

    @Override
    public Operation<ModifyBackupPolicyRequest, ModifyBackupPolicyResponse> operation() {
        return HybridDbOperations.MODIFY_BACKUP_POLICY;
    }
}
