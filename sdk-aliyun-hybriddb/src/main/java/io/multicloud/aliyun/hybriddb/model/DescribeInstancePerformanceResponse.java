package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Values of metrics of an instance: answer of {@code DescribeInstancePerformance}.
 *
 * @param requestId the request's id
 * @param monitorDatas one series per metric
 */
@Value.Builder
public record DescribeInstancePerformanceResponse(@Nullable String requestId, List<MonitorSeries> monitorDatas) {

    /** Takes a copy of the list. */
    public DescribeInstancePerformanceResponse {
        monitorDatas = Lists.copy(monitorDatas);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeInstancePerformanceResponseBuilder builder() {
        return new DescribeInstancePerformanceResponseBuilder();
    }
}
