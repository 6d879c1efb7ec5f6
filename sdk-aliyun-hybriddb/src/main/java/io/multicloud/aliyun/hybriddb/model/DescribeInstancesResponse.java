package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A page of instances: answer of {@code DescribeInstances}.
 *
 * @param requestId the request's id
 * @param pageNumber number of this page
 * @param pageSize instances per page
 * @param totalCount number of instances over all pages
 * @param instances the instances of this page
 */
@Value.Builder
public record DescribeInstancesResponse(
        @Nullable String requestId,
        @Nullable Integer pageNumber,
        @Nullable Integer pageSize,
        @Nullable Integer totalCount,
        List<Instance> instances) {

    /** Takes copies of the lists. */
    public DescribeInstancesResponse {
        instances = Lists.copy(instances);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeInstancesResponseBuilder builder() {
        return new DescribeInstancesResponseBuilder();
    }
}
