package io.multicloud.aliyun.hybriddb.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Lists;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a page of the tasks of an instance: action {@code DescribeTasks}. Unlike elsewhere all of the page is to be
 * told, in names of its own.
 *
 * @param instanceId id of the instance; required
 * @param taskAction only tasks that this action started, for example {@code CreateInstance}
 * @param taskStatus only tasks in these states; the service takes not started, running and failed when empty; sent as
 *     {@code Status}, joined by commas
 * @param startTime start of the range, sent in whole seconds; required
 * @param endTime end of the range, later than its start, sent in whole seconds; required
 * @param pageNumbers page to return, from 1; 1 when absent, which is sent, as the documents mark it as required
 * @param maxRecordsPerPage tasks per page: 30, 50, 100, 200, 500 or 1,000; required
 */
@Value.Builder
public record DescribeTasksRequest(
        String instanceId,
        @Nullable String taskAction,
        @JsonProperty("Status") List<TaskStatus> taskStatus,
        Instant startTime,
        Instant endTime,
        @Nullable Integer pageNumbers,
        Integer maxRecordsPerPage)
        implements ServiceRequest<HybridDbClient, DescribeTasksResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DescribeTasksRequest {
        taskStatus = Lists.copy(taskStatus);
        pageNumbers = pageNumbers == null ? Integer.valueOf(1) : pageNumbers;
        RequestCheck.of("DescribeTasks")
                .required("instanceId", instanceId)
                .required("startTime", startTime)
                .required("endTime", endTime)
                .rule(TimeRanges.areInOrder(startTime, endTime), "endTime", TimeRanges.WORDS)
                .atLeast("pageNumbers", pageNumbers, 1)
                .required("maxRecordsPerPage", maxRecordsPerPage)
                .oneOf("maxRecordsPerPage", maxRecordsPerPage, List.of(30, 50, 100, 200, 500, 1000))
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeTasksRequestBuilder builder() {
        return new DescribeTasksRequestBuilder();
    }

    @Override
    public Operation<DescribeTasksRequest, DescribeTasksResponse> operation() {
        return HybridDbOperations.DESCRIBE_TASKS;
    }
}
