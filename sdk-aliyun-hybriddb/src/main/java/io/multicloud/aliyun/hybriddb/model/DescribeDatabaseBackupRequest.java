package io.multicloud.aliyun.hybriddb.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a page of the backups of a database: action {@code DescribeDatabaseBackup}.
 *
 * @param instanceId id of the instance; required
 * @param dbName name of the database; required
 * @param backupStatus only backups in this state; {@code Success} and {@code Failed} are documented
 * @param backupMode only backups that were begun this way
 * @param startTime start of the range, sent in whole seconds; required
 * @param endTime end of the range, later than its start, sent in whole seconds; required
 * @param pageSize backups per page: 30, 50 or 100; 30 when absent
 * @param pageNumber page to return, from 1; 1 when absent
 */
@Value.Builder
public record DescribeDatabaseBackupRequest(
        String instanceId,
        @JsonProperty("DBName") String dbName,
        @Nullable BackupStatus backupStatus,
        @Nullable BackupMode backupMode,
        Instant startTime,
        Instant endTime,
        @Nullable Integer pageSize,
        @Nullable Integer pageNumber)
        implements ServiceRequest<HybridDbClient, DescribeDatabaseBackupResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DescribeDatabaseBackupRequest {
        RequestCheck.of("DescribeDatabaseBackup")
                .required("instanceId", instanceId)
                .required("dbName", dbName)
                .required("startTime", startTime)
                .required("endTime", endTime)
                .rule(TimeRanges.areInOrder(startTime, endTime), "endTime", TimeRanges.WORDS)
                .oneOf("pageSize", pageSize, List.of(30, 50, 100))
                .atLeast("pageNumber", pageNumber, 1)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeDatabaseBackupRequestBuilder builder() {
        return new DescribeDatabaseBackupRequestBuilder();
    }

    @Override
    public Operation<DescribeDatabaseBackupRequest, DescribeDatabaseBackupResponse> operation() {
        return HybridDbOperations.DESCRIBE_DATABASE_BACKUP;
    }
}
