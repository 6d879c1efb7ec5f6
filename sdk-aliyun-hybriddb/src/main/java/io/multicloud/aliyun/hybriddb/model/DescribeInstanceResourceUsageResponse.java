package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The space that an instance takes: answer of {@code DescribeInstanceResourceUsage}.
 *
 * @param requestId the request's id
 * @param monitorDatas one entry per point in time; one without a range
 */
@Value.Builder
public record DescribeInstanceResourceUsageResponse(
        @Nullable String requestId, List<ResourceUsage> monitorDatas) {

    /** Takes a copy of the list. */
    public DescribeInstanceResourceUsageResponse {
        monitorDatas = Lists.copy(monitorDatas);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeInstanceResourceUsageResponseBuilder builder() {
        return new DescribeInstanceResourceUsageResponseBuilder();
    }
}
