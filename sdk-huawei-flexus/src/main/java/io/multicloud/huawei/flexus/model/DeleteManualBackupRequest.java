package io.multicloud.huawei.flexus.model;

import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.FlexusRdsOperations;
import org.immutables.value.Value;

/**
 * Deletes a backup that was taken by hand: action {@code DeleteManualBackup}.
 *
 * @param backupId id of the backup; required
 */
@Value.Builder
public record DeleteManualBackupRequest(String backupId)
        implements ServiceRequest<FlexusRdsClient, DeleteManualBackupResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DeleteManualBackupRequest {
        PathIds.check("backupId", backupId, RequestCheck.of("DeleteManualBackup"))
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DeleteManualBackupRequestBuilder builder() {
        return new DeleteManualBackupRequestBuilder();
    }

    @Override
    public Operation<DeleteManualBackupRequest, DeleteManualBackupResponse> operation() {
        return FlexusRdsOperations.DELETE_MANUAL_BACKUP;
    }
}
