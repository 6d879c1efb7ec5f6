package io.multicloud.capitalonline.redis.model;

import io.multicloud.capitalonline.redis.CapitalOnlineRedisClient;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;

/**
 * Deletes a backup: action {@code DeleteBackup}.
 *
 * @param instanceUuid id of the instance; required
 * @param backupId id of the backup; required
 */
@Value.Builder
public record DeleteBackupRequest(String instanceUuid, String backupId)
        implements ServiceRequest<CapitalOnlineRedisClient, DeleteBackupResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DeleteBackupRequest {
        RequestCheck.of("DeleteBackup")
                .required("instanceUuid", instanceUuid)
                .required("backupId", backupId)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DeleteBackupRequestBuilder builder() {
        return new DeleteBackupRequestBuilder();
    }

    @Override
    public Operation<DeleteBackupRequest, DeleteBackupResponse> operation() {
        return CapitalOnlineRedisOperations.DELETE_BACKUP;
    }
}
