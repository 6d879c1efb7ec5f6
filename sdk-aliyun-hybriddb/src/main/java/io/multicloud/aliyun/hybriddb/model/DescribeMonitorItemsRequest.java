package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Asks which metrics there are: action {@code DescribeMonitorItems}.
 *
 * @param instanceId id of the instance; required
 * @param itemLevel which metrics; required
 * @param monitorVersion generation of the answer; {@code 1}, the new one, when absent. No other value is documented
 */
@Value.Builder
public record DescribeMonitorItemsRequest(
        String instanceId, ItemLevel itemLevel, @Nullable String monitorVersion)
        implements ServiceRequest<HybridDbClient, DescribeMonitorItemsResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DescribeMonitorItemsRequest {
        RequestCheck.of("DescribeMonitorItems")
                .required("instanceId", instanceId)
                .required("itemLevel", itemLevel)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeMonitorItemsRequestBuilder builder() {
        return new DescribeMonitorItemsRequestBuilder();
    }

    @Override
    public Operation<DescribeMonitorItemsRequest, DescribeMonitorItemsResponse> operation() {
        return HybridDbOperations.DESCRIBE_MONITOR_ITEMS;
    }
}
