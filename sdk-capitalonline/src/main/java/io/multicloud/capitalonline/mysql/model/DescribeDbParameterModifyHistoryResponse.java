package io.multicloud.capitalonline.mysql.model;

import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Lists the changes of parameters: answer of {@code DescribeDBParameterModifyHistory}.
 *
 * @param code {@code Success}
 * @param message the outcome in words, in English or Chinese; not for programs
 * @param data the changes; there is no paging
 */
@Value.Builder
public record DescribeDbParameterModifyHistoryResponse(
        String code, @Nullable String message, List<ParameterModification> data) {

    /** Takes a copy of the list. */
    public DescribeDbParameterModifyHistoryResponse {
        data = Lists.copy(data);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeDbParameterModifyHistoryResponseBuilder builder() {
        return new DescribeDbParameterModifyHistoryResponseBuilder();
    }
}
