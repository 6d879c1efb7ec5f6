package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;

/**
 * Asks for one instance: action {@code DescribeInstanceInfo}.
 *
 * @param instanceId id of the instance; required
 */
@Value.Builder
public record DescribeInstanceInfoRequest(String instanceId)
        implements ServiceRequest<HybridDbClient, DescribeInstanceInfoResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DescribeInstanceInfoRequest {
        RequestCheck.of("DescribeInstanceInfo")
                .required("instanceId", instanceId)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeInstanceInfoRequestBuilder builder() {
        return new DescribeInstanceInfoRequestBuilder();
    }

    @Override
    public Operation<DescribeInstanceInfoRequest, DescribeInstanceInfoResponse> operation() {
        return HybridDbOperations.DESCRIBE_INSTANCE_INFO;
    }
}
