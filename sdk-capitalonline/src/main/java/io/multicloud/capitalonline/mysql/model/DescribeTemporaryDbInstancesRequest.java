package io.multicloud.capitalonline.mysql.model;

import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;

/**
 * Asks for the temporary instances of an instance: action {@code DescribeTemporaryDBInstances}. The provider withdrew
 * the action on 2021-12-30.
 *
 * @param instanceUuid id of the instance that was restored from; required
 */
@Value.Builder
public record DescribeTemporaryDbInstancesRequest(String instanceUuid)
        implements ServiceRequest<CapitalOnlineMysqlClient, DescribeTemporaryDbInstancesResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DescribeTemporaryDbInstancesRequest {
        RequestCheck.of("DescribeTemporaryDBInstances")
                .required("instanceUuid", instanceUuid)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeTemporaryDbInstancesRequestBuilder builder() {
        return new DescribeTemporaryDbInstancesRequestBuilder();
    }

    @Override
    public Operation<DescribeTemporaryDbInstancesRequest, DescribeTemporaryDbInstancesResponse> operation() {
        return CapitalOnlineMysqlOperations.DESCRIBE_TEMPORARY_DB_INSTANCES;
    }
}
