package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;

/**
 * Asks for the accounts of an instance: action {@code DescribeAccounts}.
 *
 * @param instanceId id of the instance; required
 */
@Value.Builder
public record DescribeAccountsRequest(String instanceId)
        implements ServiceRequest<HybridDbClient, DescribeAccountsResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DescribeAccountsRequest {
        RequestCheck.of("DescribeAccounts").required("instanceId", instanceId).done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeAccountsRequestBuilder builder() {
        return new DescribeAccountsRequestBuilder();
    }

    @Override
    public Operation<DescribeAccountsRequest, DescribeAccountsResponse> operation() {
        return HybridDbOperations.DESCRIBE_ACCOUNTS;
    }
}
