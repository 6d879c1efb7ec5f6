package io.multicloud.aliyun.hybriddb.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A page of backups: answer of {@code DescribeDatabaseBackup}.
 *
 * @param requestId the request's id
 * @param instanceId id of the instance
 * @param dbName name of the database
 * @param backupTotalSize size of all backups; no unit is documented
 * @param totalRecordCount number of backups over all pages
 * @param pageNumber number of this page
 * @param pageRecordCount backups per page; the table says on this page, the example shows the size of a full one
 * @param backups the backups of this page
 */
@Value.Builder
public record DescribeDatabaseBackupResponse(
        @Nullable String requestId,
        @Nullable String instanceId,
        @JsonProperty("DBName") @Nullable String dbName,
        @Nullable Long backupTotalSize,
        @Nullable Integer totalRecordCount,
        @Nullable Integer pageNumber,
        @Nullable Integer pageRecordCount,
        @JsonProperty("BackupItems") List<Backup> backups) {

    /** Takes a copy of the list. */
    public DescribeDatabaseBackupResponse {
        backups = Lists.copy(backups);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeDatabaseBackupResponseBuilder builder() {
        return new DescribeDatabaseBackupResponseBuilder();
    }
}
