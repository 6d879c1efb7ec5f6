package io.multicloud.capitalonline.mysql.model;

import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Lists the accounts of an instance: answer of {@code DescribeDBAccount}.
 *
 * @param code {@code Success}
 * @param message the outcome in words, in English or Chinese; not for programs
 * @param data the accounts; there is no paging
 */
@Value.Builder
public record DescribeDbAccountResponse(
        String code, @Nullable String message, List<DbAccount> data) {

    /** Takes a copy of the list. */
    public DescribeDbAccountResponse {
        data = Lists.copy(data);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeDbAccountResponseBuilder builder() {
        return new DescribeDbAccountResponseBuilder();
    }
}
