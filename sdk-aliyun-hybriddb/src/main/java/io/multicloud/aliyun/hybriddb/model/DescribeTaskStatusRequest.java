package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;

/**
 * Asks how far a task is: action {@code DescribeTaskStatus}.
 *
 * @param instanceId id of the instance; required
 * @param taskId id of the task, from {@code DescribeTasks}; required
 */
@Value.Builder
public record DescribeTaskStatusRequest(String instanceId, String taskId)
        implements ServiceRequest<HybridDbClient, DescribeTaskStatusResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DescribeTaskStatusRequest {
        RequestCheck.of("DescribeTaskStatus")
                .required("instanceId", instanceId)
                .required("taskId", taskId)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeTaskStatusRequestBuilder builder() {
        return new DescribeTaskStatusRequestBuilder();
    }

    @Override
    public Operation<DescribeTaskStatusRequest, DescribeTaskStatusResponse> operation() {
        return HybridDbOperations.DESCRIBE_TASK_STATUS;
    }
}
