package io.multicloud.capitalonline.mysql.model;

import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;

/**
 * Puts a backup in the place of all data of a cluster instance: action {@code StartBatchRollback}. The provider
 * withdrew the action on 2021-12-30.
 *
 * @param instanceUuid id of the instance, whose data is overwritten; required
 * @param backupId id of the backup; required
 */
@Value.Builder
public record StartBatchRollbackRequest(String instanceUuid, String backupId)
        implements ServiceRequest<CapitalOnlineMysqlClient, StartBatchRollbackResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public StartBatchRollbackRequest {
        RequestCheck.of("StartBatchRollback")
                .required("instanceUuid", instanceUuid)
                .required("backupId", backupId)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static StartBatchRollbackRequestBuilder builder() {
        return new StartBatchRollbackRequestBuilder();
    }

    @Override
    public Operation<StartBatchRollbackRequest, StartBatchRollbackResponse> operation() {
        return CapitalOnlineMysqlOperations.START_BATCH_ROLLBACK;
    }
}
