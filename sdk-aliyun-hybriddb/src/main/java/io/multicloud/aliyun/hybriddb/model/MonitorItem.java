package io.multicloud.aliyun.hybriddb.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.multicloud.core.spi.Lists;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A metric without a group, or a group of metrics: only the components of the one or of the other are there.
 *
 * @param displayName the metric's name to show, in Chinese
 * @param key the metric's key
 * @param unit the metric's unit
 * @param groupName the group's key, for example {@code gcs}, as {@code monitorGroup} takes it
 * @param desc the group's description, in Chinese
 * @param metrics the group's metrics
 */
@Value.Builder
public record MonitorItem(
        @JsonAlias("displayName") @Nullable String displayName,
        @JsonAlias("key") @Nullable String key,
        @JsonAlias("unit") @Nullable String unit,
        @JsonAlias("groupName") @Nullable String groupName,
        @JsonAlias("desc") @Nullable String desc,
        @JsonAlias("groupValue") @JsonProperty("GroupValue") List<MonitorMetric> metrics) {

    /** Takes a copy of the list. */
    public MonitorItem {
        metrics = Lists.copy(metrics);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static MonitorItemBuilder builder() {
        return new MonitorItemBuilder();
    }

    Stream<MonitorMetric> allMetrics() {
        Stream<MonitorMetric> own = key == null ? Stream.empty() : Stream.of(new MonitorMetric(displayName, key, unit));
        return Stream.concat(own, metrics.stream());
    }
}
