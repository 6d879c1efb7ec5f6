package io.multicloud.aliyun.hybriddb;

import io.multicloud.aliyun.hybriddb.model.DescribeTaskStatusRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeTaskStatusRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.DescribeTaskStatusResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeTasksRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeTasksRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.DescribeTasksResponse;
import io.multicloud.aliyun.hybriddb.model.Task;
import io.multicloud.aliyun.hybriddb.model.TaskStatus;
import io.multicloud.core.ServiceClient;
import io.multicloud.core.paging.Pager;
import io.multicloud.core.waiting.Waiter;
import java.util.function.Consumer;

/** The actions on the tasks of an instance; part of {@link HybridDbClient}. */
public interface InstanceTaskActions extends ServiceClient<HybridDbClient> {

    /**
     * Lists a page of the tasks of an instance: action {@code DescribeTasks}. Nothing else tells the id of a task.
     *
     * @param request instance, range and page; see {@link DescribeTasksRequest}
     * @return the page
     */
    default DescribeTasksResponse describeTasks(DescribeTasksRequest request) {
        return call(request);
    }

    /**
     * Lists a page of the tasks of an instance, described in place: action {@code DescribeTasks}.
     *
     * @param request fills in instance, range and page; see {@link DescribeTasksRequest}
     * @return the page
     */
    default DescribeTasksResponse describeTasks(Consumer<DescribeTasksRequestBuilder> request) {
        DescribeTasksRequestBuilder builder = DescribeTasksRequest.builder();
        request.accept(builder);
        return describeTasks(builder.build());
    }

    /**
     * Goes through the tasks of an instance, page by page: action {@code DescribeTasks}.
     *
     * @param request fills in instance and range; pages have 1,000 tasks unless it says otherwise
     * @return the tasks
     */
    default Pager<DescribeTasksResponse, Task> describeTasksPager(Consumer<DescribeTasksRequestBuilder> request) {
        DescribeTasksRequestBuilder builder = HybridDbPages.firstTasks();
        request.accept(builder);
        return Pager.of(this, builder.build(), HybridDbPages.TASKS);
    }

    /**
     * Describes one task: action {@code DescribeTaskStatus}.
     *
     * @param request which task; see {@link DescribeTaskStatusRequest}
     * @return the task
     */
    default DescribeTaskStatusResponse describeTaskStatus(DescribeTaskStatusRequest request) {
        return call(request);
    }

    /**
     * Describes one task, described in place: action {@code DescribeTaskStatus}.
     *
     * @param request fills in which task; see {@link DescribeTaskStatusRequest}
     * @return the task
     */
    default DescribeTaskStatusResponse describeTaskStatus(Consumer<DescribeTaskStatusRequestBuilder> request) {
        DescribeTaskStatusRequestBuilder builder = DescribeTaskStatusRequest.builder();
        request.accept(builder);
        return describeTaskStatus(builder.build());
    }

    /**
     * Describes one task: action {@code DescribeTaskStatus}.
     *
     * @param instanceId the instance's id
     * @param taskId the task's id, from {@code DescribeTasks}
     * @return the task
     */
    default DescribeTaskStatusResponse describeTaskStatus(String instanceId, String taskId) {
        return describeTaskStatus(r -> r.instanceId(instanceId).taskId(taskId));
    }

    /**
     * Waits for a state of a task, by reading it with {@code DescribeTaskStatus}.
     *
     * <pre>{@code
     * hybridDb.waitForTask(instanceId, taskId).until(TaskStatus.SUCCEEDED).within(Duration.ofMinutes(30)).await();
     * }</pre>
     *
     * @param instanceId the instance's id
     * @param taskId the task's id, from {@code DescribeTasks}
     * @return a waiter; {@code FAILED}, {@code CLOSED} and {@code CANCELLED} end it unless they are awaited
     */
    default Waiter<DescribeTaskStatusResponse, TaskStatus> waitForTask(String instanceId, String taskId) {
        return waiter(HybridDbWaits.task(instanceId, taskId));
    }
}
