package io.multicloud.capitalonline.mysql.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Lists the parameters of an instance: answer of {@code DescribeDBParameter}.
 *
 * @param code {@code Success}
 * @param message the outcome in words, in English or Chinese; not for programs
 * @param data the parameters, never null
 */
@Value.Builder
public record DescribeDbParameterResponse(
        String code, @Nullable String message, DbParameters data) {

    /** Puts an empty value in the place of absent data. */
    public DescribeDbParameterResponse {
        data = data == null ? DbParameters.builder().build() : data;
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeDbParameterResponseBuilder builder() {
        return new DescribeDbParameterResponseBuilder();
    }
}
