package io.multicloud.capitalonline.mysql.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The values of a metric.
 *
 * @param metricName name of the metric, without {@code mysql_}
 * @param metricType how the values are meant
 * @param monitorType what the metric looks at; one in the documents' answer, a list in their table
 * @param unit unit of the values, a symbol or in Chinese
 * @param values the values
 */
@Value.Builder
public record MetricSeries(
        @Nullable String metricName,
        @Nullable MetricType metricType,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<MonitorType> monitorType,

        @Nullable String unit,
        List<MetricValue> values) {

    /** Takes copies of lists and objects. */
    public MetricSeries {
        monitorType = Lists.copy(monitorType);
        values = Lists.copy(values);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static MetricSeriesBuilder builder() {
        return new MetricSeriesBuilder();
    }
}
