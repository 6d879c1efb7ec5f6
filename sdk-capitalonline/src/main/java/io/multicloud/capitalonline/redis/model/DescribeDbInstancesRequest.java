package io.multicloud.capitalonline.redis.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisClient;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the account's instances: action {@code DescribeDBInstances}. Without a filter all are listed.
 *
 * @param instanceUuid only the instance with this id
 * @param instanceName only instances of this name
 * @param ip only instances of this address; matches parts of addresses as well, so {@code 10.0.0.1} finds
 *     {@code 10.0.0.10} too
 * @param tagName only instances that carry this tag
 */
@Value.Builder
public record DescribeDbInstancesRequest(
        @Nullable String instanceUuid,
        @Nullable String instanceName,
        @JsonProperty("IP") @Nullable String ip,
        @Nullable String tagName)
        implements ServiceRequest<CapitalOnlineRedisClient, DescribeDbInstancesResponse> {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeDbInstancesRequestBuilder builder() {
        return new DescribeDbInstancesRequestBuilder();
    }

    @Override
    public Operation<DescribeDbInstancesRequest, DescribeDbInstancesResponse> operation() {
        return CapitalOnlineRedisOperations.DESCRIBE_DB_INSTANCES;
    }
}
