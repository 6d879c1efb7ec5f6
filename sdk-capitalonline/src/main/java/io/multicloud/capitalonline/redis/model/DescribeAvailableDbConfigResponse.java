package io.multicloud.capitalonline.redis.model;

import io.multicloud.capitalonline.model.AvailableDbConfig;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Says what a site sells: answer of {@code DescribeAvailableDBConfig}.
 *
 * @param code {@code Success}
 * @param message the outcome in words, in English or Chinese; not for programs
 * @param data what is sold, never null
 * @param taskId empty in the documents; the state of a job cannot be asked for by it
 */
@Value.Builder
public record DescribeAvailableDbConfigResponse(
        String code,
        @Nullable String message,
        AvailableDbConfig data,
        @Nullable String taskId) {

    /** Puts an empty value in the place of absent data. */
    public DescribeAvailableDbConfigResponse {
        data = data == null ? AvailableDbConfig.builder().build() : data;
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeAvailableDbConfigResponseBuilder builder() {
        return new DescribeAvailableDbConfigResponseBuilder();
    }
}
