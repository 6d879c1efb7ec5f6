package io.multicloud.capitalonline.mysql.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Says what an instance can be changed to: answer of {@code DescribeModifiableDBSpec}.
 *
 * @param code {@code Success}
 * @param message the outcome in words, in English or Chinese; not for programs
 * @param data sizes and disks, never null
 * @param taskId empty in the documents; no job begins that could be followed
 */
@Value.Builder
public record DescribeModifiableDbSpecResponse(
        String code,
        @Nullable String message,
        ModifiableDbSpec data,
        @Nullable String taskId) {

    /** Puts an empty value in the place of absent data. */
    public DescribeModifiableDbSpecResponse {
        data = data == null ? ModifiableDbSpec.builder().build() : data;
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeModifiableDbSpecResponseBuilder builder() {
        return new DescribeModifiableDbSpecResponseBuilder();
    }
}
