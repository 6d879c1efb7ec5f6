package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.core.spi.Lists;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A page of tasks: answer of {@code DescribeTasks}.
 *
 * @param requestId the request's id
 * @param instanceId id of the instance
 * @param startTime start of the range
 * @param endTime end of the range
 * @param pageNumbers number of this page
 * @param maxRecordsPerPage tasks per page
 * @param totalRecords number of tasks over all pages
 * @param tasks the tasks of this page
 */
@Value.Builder
public record DescribeTasksResponse(
        @Nullable String requestId,
        @Nullable String instanceId,
        @Nullable Instant startTime,
        @Nullable Instant endTime,
        @Nullable Integer pageNumbers,
        @Nullable Integer maxRecordsPerPage,
        @Nullable Integer totalRecords,
        List<Task> tasks) {

    /** Takes a copy of the list. */
    public DescribeTasksResponse {
        tasks = Lists.copy(tasks);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeTasksResponseBuilder builder() {
        return new DescribeTasksResponseBuilder();
    }
}
