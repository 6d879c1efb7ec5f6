package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;

/**
 * Asks for the white lists of an instance: action {@code DescribeSecurityIPs}.
 *
 * @param instanceId id of the instance; required
 */
@Value.Builder
public record DescribeSecurityIpsRequest(String instanceId)
        implements ServiceRequest<HybridDbClient, DescribeSecurityIpsResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DescribeSecurityIpsRequest {
        RequestCheck.of("DescribeSecurityIPs")
                .required("instanceId", instanceId)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeSecurityIpsRequestBuilder builder() {
        return new DescribeSecurityIpsRequestBuilder();
    }

    @Override
    public Operation<DescribeSecurityIpsRequest, DescribeSecurityIpsResponse> operation() {
        return HybridDbOperations.DESCRIBE_SECURITY_IPS;
    }
}
