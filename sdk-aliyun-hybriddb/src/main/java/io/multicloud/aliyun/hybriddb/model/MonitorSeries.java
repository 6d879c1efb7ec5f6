package io.multicloud.aliyun.hybriddb.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The values of a metric.
 *
 * @param dbInstanceId id of the instance; in no example
 * @param key the metric's key
 * @param unit the unit of the values
 * @param performanceValues the values; may be empty
 */
@Value.Builder
public record MonitorSeries(
        @JsonProperty("DBInstanceId") @Nullable String dbInstanceId,
        @Nullable String key,
        @Nullable String unit,
        List<PerformanceValue> performanceValues) {

    /** Takes a copy of the list. */
    public MonitorSeries {
        performanceValues = Lists.copy(performanceValues);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static MonitorSeriesBuilder builder() {
        return new MonitorSeriesBuilder();
    }
}
