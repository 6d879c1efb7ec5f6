package io.multicloud.capitalonline.mysql.model;

import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;

/**
 * Deletes a temporary instance: action {@code DeleteTemporaryDBInstances}. The provider withdrew the action on
 * 2021-12-30.
 *
 * @param instanceUuid id of the instance that was restored from; required
 * @param temporaryInstanceUuid id of the temporary instance; required
 */
@Value.Builder
public record DeleteTemporaryDbInstancesRequest(String instanceUuid, String temporaryInstanceUuid)
        implements ServiceRequest<CapitalOnlineMysqlClient, DeleteTemporaryDbInstancesResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DeleteTemporaryDbInstancesRequest {
        RequestCheck.of("DeleteTemporaryDBInstances")
                .required("instanceUuid", instanceUuid)
                .required("temporaryInstanceUuid", temporaryInstanceUuid)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DeleteTemporaryDbInstancesRequestBuilder builder() {
        return new DeleteTemporaryDbInstancesRequestBuilder();
    }

    @Override
    public Operation<DeleteTemporaryDbInstancesRequest, DeleteTemporaryDbInstancesResponse> operation() {
        return CapitalOnlineMysqlOperations.DELETE_TEMPORARY_DB_INSTANCES;
    }
}
