package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One instance: answer of {@code DescribeInstanceInfo}.
 *
 * @param requestId the request's id
 * @param instanceId its id
 * @param instanceName its name
 * @param regionId id of its region
 * @param zoneId id of its zone
 * @param instanceStatus its state
 * @param networkInfoItems its addresses
 * @param databases its databases
 */
@Value.Builder
public record DescribeInstanceInfoResponse(
        @Nullable String requestId,
        String instanceId,
        @Nullable String instanceName,
        @Nullable String regionId,
        @Nullable String zoneId,
        @Nullable InstanceStatus instanceStatus,
        List<NetworkInfoItem> networkInfoItems,
        List<Database> databases) {

    /** Takes copies of the lists. */
    public DescribeInstanceInfoResponse {
        networkInfoItems = Lists.copy(networkInfoItems);
        databases = Lists.copy(databases);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeInstanceInfoResponseBuilder builder() {
        return new DescribeInstanceInfoResponseBuilder();
    }
}
