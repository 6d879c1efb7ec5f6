package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The databases of an instance: answer of {@code DescribeDatabases}.
 *
 * @param requestId the request's id
 * @param instanceId id of the instance
 * @param databases the databases
 */
@Value.Builder
public record DescribeDatabasesResponse(
        @Nullable String requestId, @Nullable String instanceId, List<Database> databases) {

    /** Takes a copy of the list. */
    public DescribeDatabasesResponse {
        databases = Lists.copy(databases);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeDatabasesResponseBuilder builder() {
        return new DescribeDatabasesResponseBuilder();
    }
}
