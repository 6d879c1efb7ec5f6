package io.multicloud.aliyun.hybriddb.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The metrics that there are: answer of {@code DescribeMonitorItems}. The service answers in three shapes, which all arrive
 * here: metrics without groups, and groups under either of two names.
 *
 * @param requestId the request's id
 * @param monitorItems metrics, or groups of them
 */
@Value.Builder
public record DescribeMonitorItemsResponse(
        @Nullable String requestId,
        @JsonAlias("monitorItemList") List<MonitorItem> monitorItems) {

    /** Takes a copy of the list. */
    public DescribeMonitorItemsResponse {
        monitorItems = Lists.copy(monitorItems);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeMonitorItemsResponseBuilder builder() {
        return new DescribeMonitorItemsResponseBuilder();
    }

    /**
     * Returns the metrics of the answer in whichever shape they came; no documented field, only easier to use.
     *
     * @return those without a group and those of all groups, in the order of the service
     */
    public List<MonitorMetric> allMetrics() {
        return monitorItems.stream().flatMap(MonitorItem::allMetrics).toList();
    }
}
