package io.multicloud.capitalonline.mysql.model;

import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;

/**
 * Asks for the accounts of an instance: action {@code DescribeDBAccount}.
 *
 * @param instanceUuid id of the instance; required
 */
@Value.Builder
public record DescribeDbAccountRequest(String instanceUuid)
        implements ServiceRequest<CapitalOnlineMysqlClient, DescribeDbAccountResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DescribeDbAccountRequest {
        RequestCheck.of("DescribeDBAccount")
                .required("instanceUuid", instanceUuid)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeDbAccountRequestBuilder builder() {
        return new DescribeDbAccountRequestBuilder();
    }

    @Override
    public Operation<DescribeDbAccountRequest, DescribeDbAccountResponse> operation() {
        return CapitalOnlineMysqlOperations.DESCRIBE_DB_ACCOUNT;
    }
}
