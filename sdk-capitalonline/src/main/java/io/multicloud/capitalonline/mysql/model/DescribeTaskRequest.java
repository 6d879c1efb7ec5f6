package io.multicloud.capitalonline.mysql.model;

import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;

/**
 * Asks for the state of a job: action {@code DescribeTask} of the compute service. Whether that knows the jobs of
 * databases is documented nowhere.
 *
 * @param taskId id of the job, as an answer named it; required
 */
@Value.Builder
public record DescribeTaskRequest(String taskId)
        implements ServiceRequest<CapitalOnlineMysqlClient, DescribeTaskResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DescribeTaskRequest {
        RequestCheck.of("DescribeTask").required("taskId", taskId).done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeTaskRequestBuilder builder() {
        return new DescribeTaskRequestBuilder();
    }

    @Override
    public Operation<DescribeTaskRequest, DescribeTaskResponse> operation() {
        return CapitalOnlineMysqlOperations.DESCRIBE_TASK;
    }
}
