package io.multicloud.capitalonline.mysql.model;

import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;

/**
 * Turns a temporary instance into an ordinary one: action {@code RegularizeTemporaryDBInstances}. The provider
 * withdrew the action on 2021-12-30.
 *
 * @param instanceUuid id of the instance that was restored from; required
 * @param temporaryInstanceUuid id of the temporary instance; required
 */
@Value.Builder
public record RegularizeTemporaryDbInstancesRequest(String instanceUuid, String temporaryInstanceUuid)
        implements ServiceRequest<CapitalOnlineMysqlClient, RegularizeTemporaryDbInstancesResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public RegularizeTemporaryDbInstancesRequest {
        RequestCheck.of("RegularizeTemporaryDBInstances")
                .required("instanceUuid", instanceUuid)
                .required("temporaryInstanceUuid", temporaryInstanceUuid)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static RegularizeTemporaryDbInstancesRequestBuilder builder() {
        return new RegularizeTemporaryDbInstancesRequestBuilder();
    }

    @Override
    public Operation<RegularizeTemporaryDbInstancesRequest, RegularizeTemporaryDbInstancesResponse> operation() {
        return CapitalOnlineMysqlOperations.REGULARIZE_TEMPORARY_DB_INSTANCES;
    }
}
