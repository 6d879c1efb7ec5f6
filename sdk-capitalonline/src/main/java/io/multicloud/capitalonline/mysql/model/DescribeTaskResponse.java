package io.multicloud.capitalonline.mysql.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Says how far a job is: answer of {@code DescribeTask}.
 *
 * @param code {@code Success}
 * @param message the outcome in words, in English or Chinese; not for programs
 * @param data the job, never null
 * @param taskId id of the job
 */
@Value.Builder
public record DescribeTaskResponse(
        String code,
        @Nullable String message,
        Task data,
        @Nullable String taskId) {

    /** Puts an empty value in the place of absent data. */
    public DescribeTaskResponse {
        data = data == null ? Task.builder().build() : data;
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeTaskResponseBuilder builder() {
        return new DescribeTaskResponseBuilder();
    }
}
