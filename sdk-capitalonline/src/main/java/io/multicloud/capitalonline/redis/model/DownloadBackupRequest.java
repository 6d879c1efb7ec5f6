package io.multicloud.capitalonline.redis.model;

import io.multicloud.capitalonline.redis.CapitalOnlineRedisClient;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;

/**
 * Asks where a backup can be downloaded; nothing is downloaded: action {@code DownloadBackup}.
 *
 * @param instanceUuid id of the instance; required
 * @param backupId id of the backup; required
 */
@Value.Builder
public record DownloadBackupRequest(String instanceUuid, String backupId)
        implements ServiceRequest<CapitalOnlineRedisClient, DownloadBackupResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DownloadBackupRequest {
        RequestCheck.of("DownloadBackup")
                .required("instanceUuid", instanceUuid)
                .required("backupId", backupId)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DownloadBackupRequestBuilder builder() {
        return new DownloadBackupRequestBuilder();
    }

    @Override
    public Operation<DownloadBackupRequest, DownloadBackupResponse> operation() {
        return CapitalOnlineRedisOperations.DOWNLOAD_BACKUP;
    }
}
