package io.multicloud.aliyun.hybriddb.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Something that is measured.
 *
 * @param displayName its name to show, in Chinese
 * @param key its key, as {@code keyList} takes it
 * @param unit its unit, for example {@code count/s}
 */
@Value.Builder
public record MonitorMetric(
        @JsonAlias("displayName") @Nullable String displayName,
        @JsonAlias("key") @Nullable String key,
        @JsonAlias("unit") @Nullable String unit) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static MonitorMetricBuilder builder() {
        return new MonitorMetricBuilder();
    }
}
