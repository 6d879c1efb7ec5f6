package io.multicloud.capitalonline.mysql.model;

import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import org.immutables.value.Value;

/** Asks for the sites where cloud MySQL can be bought: action {@code DescribeRegions}. It has no parameters. */
@Value.Builder
public record DescribeRegionsRequest() implements ServiceRequest<CapitalOnlineMysqlClient, DescribeRegionsResponse> {

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
        return CapitalOnlineMysqlOperations.DESCRIBE_REGIONS;
    }
}
