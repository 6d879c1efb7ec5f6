package io.multicloud.capitalonline.redis.model;

import io.multicloud.capitalonline.redis.CapitalOnlineRedisClient;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;

/**
 * Asks what versions and sizes a site sells: action {@code DescribeAvailableDBConfig}.
 *
 * @param regionId id of the site, from {@code describeRegions}; required
 */
@Value.Builder
public record DescribeAvailableDbConfigRequest(String regionId)
        implements ServiceRequest<CapitalOnlineRedisClient, DescribeAvailableDbConfigResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DescribeAvailableDbConfigRequest {
        RequestCheck.of("DescribeAvailableDBConfig")
                .required("regionId", regionId)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeAvailableDbConfigRequestBuilder builder() {
        return new DescribeAvailableDbConfigRequestBuilder();
    }

    @Override
    public Operation<DescribeAvailableDbConfigRequest, DescribeAvailableDbConfigResponse> operation() {
        return CapitalOnlineRedisOperations.DESCRIBE_AVAILABLE_DB_CONFIG;
    }
}
