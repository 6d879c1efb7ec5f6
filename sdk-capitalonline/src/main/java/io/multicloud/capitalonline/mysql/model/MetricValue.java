package io.multicloud.capitalonline.mysql.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDateTime;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A value of a metric at a point in time.
 *
 * @param dateTime its time; the zone is documented nowhere
 * @param value the value, in the metric's unit
 */
@Value.Builder
public record MetricValue(
        @JsonAlias("DataTime") @Nullable LocalDateTime dateTime,

        @JsonFormat(shape = JsonFormat.Shape.SCALAR) @Nullable
        Double value) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static MetricValueBuilder builder() {
        return new MetricValueBuilder();
    }
}
