package io.multicloud.huawei.flexus.model;

import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A page of instances: answer of {@code ListInstances}.
 *
 * @param instances the instances of this page
 * @param totalCount number of instances that match, over all pages
 */
@Value.Builder
public record ListInstancesResponse(
        List<Instance> instances, @Nullable Integer totalCount) {

    /** Takes copies of the lists. */
    public ListInstancesResponse {
        instances = Lists.copy(instances);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ListInstancesResponseBuilder builder() {
        return new ListInstancesResponseBuilder();
    }
}
