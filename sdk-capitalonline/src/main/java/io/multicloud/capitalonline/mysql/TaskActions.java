package io.multicloud.capitalonline.mysql;

import io.multicloud.capitalonline.mysql.model.DescribeTaskRequest;
import io.multicloud.capitalonline.mysql.model.DescribeTaskRequestBuilder;
import io.multicloud.capitalonline.mysql.model.DescribeTaskResponse;
import io.multicloud.core.ServiceClient;
import java.util.function.Consumer;

/** The action on jobs; part of {@link CapitalOnlineMysqlClient}. */
public interface TaskActions extends ServiceClient<CapitalOnlineMysqlClient> {

    /**
     * Tells how far a job is: action {@code DescribeTask}. It is an action of the compute service; whether that knows
     * the jobs of databases is documented nowhere, so waiters do not use it.
     *
     * @param request which job; see {@link DescribeTaskRequest}
     * @return the job
     */
    default DescribeTaskResponse describeTask(DescribeTaskRequest request) {
        return call(request);
    }

    /**
     * Tells how far a job is, described in place: action {@code DescribeTask}.
     *
     * @param request fills in which job; see {@link DescribeTaskRequest}
     * @return the job
     */
    default DescribeTaskResponse describeTask(Consumer<DescribeTaskRequestBuilder> request) {
        DescribeTaskRequestBuilder builder = DescribeTaskRequest.builder();
        request.accept(builder);
        return describeTask(builder.build());
    }

    /**
     * Tells how far a job is: action {@code DescribeTask}.
     *
     * @param taskId the job's id
     * @return the job
     */
    default DescribeTaskResponse describeTask(String taskId) {
        return describeTask(r -> r.taskId(taskId));
    }
}
