package io.multicloud.capitalonline.mysql.model;

import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Lists temporary instances: answer of {@code DescribeTemporaryDBInstances}.
 *
 * @param code {@code Success}
 * @param message the outcome in words, in English or Chinese; not for programs
 * @param data the temporary instances; there is no paging
 */
@Value.Builder
public record DescribeTemporaryDbInstancesResponse(
        String code, @Nullable String message, List<TemporaryInstance> data) {

    /** Takes a copy of the list. */
    public DescribeTemporaryDbInstancesResponse {
        data = Lists.copy(data);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeTemporaryDbInstancesResponseBuilder builder() {
        return new DescribeTemporaryDbInstancesResponseBuilder();
    }
}
