package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The space that a database takes: answer of {@code DescribeDatabaseResourceUsage}.
 *
 * @param requestId the request's id
 * @param monitorDatas one entry per point in time; one without a range
 */
@Value.Builder
public record DescribeDatabaseResourceUsageResponse(
        @Nullable String requestId, List<ResourceUsage> monitorDatas) {

    /** Takes a copy of the list. */
    public DescribeDatabaseResourceUsageResponse {
        monitorDatas = Lists.copy(monitorDatas);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeDatabaseResourceUsageResponseBuilder builder() {
        return new DescribeDatabaseResourceUsageResponseBuilder();
    }
}
