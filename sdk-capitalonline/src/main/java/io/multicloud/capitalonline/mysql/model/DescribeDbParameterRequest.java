package io.multicloud.capitalonline.mysql.model;

import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;

/**
 * Asks for the parameters of an instance: action {@code DescribeDBParameter}.
 *
 * @param instanceUuid id of the instance; required
 */
@Value.Builder
public record DescribeDbParameterRequest(String instanceUuid)
        implements ServiceRequest<CapitalOnlineMysqlClient, DescribeDbParameterResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DescribeDbParameterRequest {
        RequestCheck.of("DescribeDBParameter")
                .required("instanceUuid", instanceUuid)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeDbParameterRequestBuilder builder() {
        return new DescribeDbParameterRequestBuilder();
    }

    @Override
    public Operation<DescribeDbParameterRequest, DescribeDbParameterResponse> operation() {
        return CapitalOnlineMysqlOperations.DESCRIBE_DB_PARAMETER;
    }
}
