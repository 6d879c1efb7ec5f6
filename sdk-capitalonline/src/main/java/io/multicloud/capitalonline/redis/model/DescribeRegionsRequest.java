package io.multicloud.capitalonline.redis.model;

import io.multicloud.capitalonline.redis.CapitalOnlineRedisClient;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import org.immutables.value.Value;

/**
 * Asks for the sites: action {@code DescribeRegins}, which the service spells so. It has no parameters.
 */
@Value.Builder
public record DescribeRegionsRequest() implements ServiceRequest<CapitalOnlineRedisClient, DescribeRegionsResponse> {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeRegionsRequestBuilder builder() {
        return new DescribeRegionsRequestBuilder();
    }

    @Override
    public Operation<DescribeRegionsRequest, DescribeRegionsResponse> operation() {
        return CapitalOnlineRedisOperations.DESCRIBE_REGINS;
    }
}
