package io.multicloud.capitalonline.redis.model;

import io.multicloud.capitalonline.redis.CapitalOnlineRedisClient;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;

/**
 * Asks for the backups of an instance: action {@code DescribeBackups}.
 *
 * @param instanceUuid id of the instance; required
 */
@Value.Builder
public record DescribeBackupsRequest(String instanceUuid)
        implements ServiceRequest<CapitalOnlineRedisClient, DescribeBackupsResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DescribeBackupsRequest {
        RequestCheck.of("DescribeBackups")
                .required("instanceUuid", instanceUuid)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeBackupsRequestBuilder builder() {
        return new DescribeBackupsRequestBuilder();
    }

    @Override
    public Operation<DescribeBackupsRequest, DescribeBackupsResponse> operation() {
        return CapitalOnlineRedisOperations.DESCRIBE_BACKUPS;
    }
}
