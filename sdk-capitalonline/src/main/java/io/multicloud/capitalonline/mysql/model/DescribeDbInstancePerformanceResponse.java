package io.multicloud.capitalonline.mysql.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Lists the values of a metric: answer of {@code DescribeDBInstancePerformance}.
 *
 * @param code {@code Success}
 * @param message the outcome in words, in English or Chinese; not for programs
 * @param data the values, never null
 * @param taskId empty in the documents; no job begins that could be followed
 */
@Value.Builder
public record DescribeDbInstancePerformanceResponse(
        String code,
        @Nullable String message,
        InstancePerformance data,
        @Nullable String taskId) {

    /** Puts an empty value in the place of absent data. */
    public DescribeDbInstancePerformanceResponse {
        data = data == null ? InstancePerformance.builder().build() : data;
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeDbInstancePerformanceResponseBuilder builder() {
        return new DescribeDbInstancePerformanceResponseBuilder();
    }
}
