package io.multicloud.capitalonline.mysql.model;

import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import java.time.LocalDateTime;
import org.immutables.value.Value;

/**
 * Restores an instance, as it was at a point in time, to a temporary instance: action
 * {@code StartBatchRollbackToTemporaryDBInstance}. The provider withdrew the action on 2021-12-30.
 *
 * @param instanceUuid id of the instance, of a primary with its replica; required
 * @param selectTime the point in time, to the second, within the span of {@code DescribeRollbackRangeTime}; required
 * @param temporaryInstanceName name of the temporary instance; required
 */
@Value.Builder
public record StartBatchRollbackToTemporaryDbInstanceRequest(
        String instanceUuid, LocalDateTime selectTime, String temporaryInstanceName)
        implements ServiceRequest<CapitalOnlineMysqlClient, StartBatchRollbackToTemporaryDbInstanceResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public StartBatchRollbackToTemporaryDbInstanceRequest {
        RequestCheck.of("StartBatchRollbackToTemporaryDBInstance")
                .required("instanceUuid", instanceUuid)
                .required("selectTime", selectTime)
                .required("temporaryInstanceName", temporaryInstanceName)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static StartBatchRollbackToTemporaryDbInstanceRequestBuilder builder() {
        return new StartBatchRollbackToTemporaryDbInstanceRequestBuilder();
    }

    @Override
    public Operation<StartBatchRollbackToTemporaryDbInstanceRequest, StartBatchRollbackToTemporaryDbInstanceResponse>
            operation() {
        return CapitalOnlineMysqlOperations.START_BATCH_ROLLBACK_TO_TEMPORARY_DB_INSTANCE;
    }
}
