package io.multicloud.capitalonline.mysql.model;

import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;

/**
 * Asks what versions, sizes and disks a site sells: action {@code DescribeAvailableDBConfig}.
 *
 * @param regionId id of the site, from {@code DescribeRegions}; required
 */
@Value.Builder
public record DescribeAvailableDbConfigRequest(String regionId)
        implements ServiceRequest<CapitalOnlineMysqlClient, DescribeAvailableDbConfigResponse> {

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
        return CapitalOnlineMysqlOperations.DESCRIBE_AVAILABLE_DB_CONFIG;
    }
}
