package io.multicloud.capitalonline.mysql.model;

import io.multicloud.core.spi.Lists;
import java.time.LocalDateTime;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The values of a metric of an instance.
 *
 * @param instanceUuid id of the instance
 * @param productType kind of the product, for example {@code mysql-replication}
 * @param metricKey the metric
 * @param period seconds between two values, which the service chooses by the length of the span
 * @param startTime begin of the span; the zone is documented nowhere
 * @param endTime end of the span; the zone is documented nowhere
 * @param dataPoints the values, one series in the documents
 */
@Value.Builder
public record InstancePerformance(
        @Nullable String instanceUuid,
        @Nullable String productType,
        @Nullable MetricKey metricKey,
        @Nullable Integer period,
        @Nullable LocalDateTime startTime,
        @Nullable LocalDateTime endTime,
        List<MetricSeries> dataPoints) {

    /** Takes a copy of the list. */
    public InstancePerformance {
        dataPoints = Lists.copy(dataPoints);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static InstancePerformanceBuilder builder() {
        return new InstancePerformanceBuilder();
    }
}
