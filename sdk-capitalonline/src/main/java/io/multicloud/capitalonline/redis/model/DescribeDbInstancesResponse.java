package io.multicloud.capitalonline.redis.model;

import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Lists the account's instances: answer of {@code DescribeDBInstances}.
 *
 * @param code {@code Success}
 * @param message the outcome in words, in English or Chinese; not for programs
 * @param data every instance that matches; there is no paging
 */
@Value.Builder
public record DescribeDbInstancesResponse(
        String code, @Nullable String message, List<DbInstance> data) {

    /** Takes a copy of the list. */
    public DescribeDbInstancesResponse {
        data = Lists.copy(data);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeDbInstancesResponseBuilder builder() {
        return new DescribeDbInstancesResponseBuilder();
    }
}
