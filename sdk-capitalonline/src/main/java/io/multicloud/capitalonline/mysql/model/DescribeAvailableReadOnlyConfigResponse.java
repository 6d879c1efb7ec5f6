package io.multicloud.capitalonline.mysql.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Says what read-only instances can have: answer of {@code DescribeAvailableReadOnlyConfig}.
 *
 * @param code {@code Success}
 * @param message the outcome in words, in English or Chinese; not for programs
 * @param data sizes and disks, never null
 * @param taskId empty in the documents; no job begins that could be followed
 */
@Value.Builder
public record DescribeAvailableReadOnlyConfigResponse(
        String code,
        @Nullable String message,
        AvailableReadOnlyConfig data,
        @Nullable String taskId) {

    /** Puts an empty value in the place of absent data. */
    public DescribeAvailableReadOnlyConfigResponse {
        data = data == null ? AvailableReadOnlyConfig.builder().build() : data;
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeAvailableReadOnlyConfigResponseBuilder builder() {
        return new DescribeAvailableReadOnlyConfigResponseBuilder();
    }
}
