package io.multicloud.capitalonline.mysql.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Says to which points in time an instance can be restored: answer of {@code DescribeRollbackRangeTime}.
 *
 * @param code {@code Success}
 * @param message the outcome in words, in English or Chinese; not for programs
 * @param data the span, never null
 * @param taskId empty in the documents; no job begins that could be followed
 */
@Value.Builder
public record DescribeRollbackRangeTimeResponse(
        String code,
        @Nullable String message,
        RollbackRange data,
        @Nullable String taskId) {

    /** Puts an empty value in the place of absent data. */
    public DescribeRollbackRangeTimeResponse {
        data = data == null ? RollbackRange.builder().build() : data;
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeRollbackRangeTimeResponseBuilder builder() {
        return new DescribeRollbackRangeTimeResponseBuilder();
    }
}
