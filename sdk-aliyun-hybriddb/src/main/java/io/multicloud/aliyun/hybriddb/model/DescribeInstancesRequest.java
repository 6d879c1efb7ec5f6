package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a page of instances: action {@code DescribeInstances}.
 *
 * @param instanceId only this instance
 * @param instanceStatus only instances in this state
 * @param chargeType only instances paid this way
 * @param pageNumber page to return, from 1; 1 when absent
 * @param pageSize instances per page: 10, 20, 30, 40 or 50; 10 when absent
 */
@Value.Builder
public record DescribeInstancesRequest(
        @Nullable String instanceId,
        @Nullable InstanceStatus instanceStatus,
        @Nullable ChargeType chargeType,
        @Nullable Integer pageNumber,
        @Nullable Integer pageSize)
        implements ServiceRequest<HybridDbClient, DescribeInstancesResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DescribeInstancesRequest {
        RequestCheck.of("DescribeInstances")
                .atLeast("pageNumber", pageNumber, 1)
                .oneOf("pageSize", pageSize, List.of(10, 20, 30, 40, 50))
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeInstancesRequestBuilder builder() {
        return new DescribeInstancesRequestBuilder();
    }

    @Override
    public Operation<DescribeInstancesRequest, DescribeInstancesResponse> operation() {
        return HybridDbOperations.DESCRIBE_INSTANCES;
    }
}
