package io.multicloud.capitalonline.mysql.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Says what each right stands for: answer of {@code DescribeDbPrivileges}.
 *
 * @param code {@code Success}
 * @param message the outcome in words, in English or Chinese; not for programs
 * @param data the rights, never null
 */
@Value.Builder
public record DescribeDbPrivilegesResponse(
        String code, @Nullable String message, RightDetails data) {

    /** Puts an empty value in the place of absent data. */
    public DescribeDbPrivilegesResponse {
        data = data == null ? RightDetails.builder().build() : data;
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeDbPrivilegesResponseBuilder builder() {
        return new DescribeDbPrivilegesResponseBuilder();
    }
}
