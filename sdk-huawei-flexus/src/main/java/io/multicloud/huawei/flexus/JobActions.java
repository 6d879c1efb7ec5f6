package io.multicloud.huawei.flexus;

import io.multicloud.core.ServiceClient;
import io.multicloud.core.waiting.Waiter;
import io.multicloud.huawei.flexus.model.Job;
import io.multicloud.huawei.flexus.model.JobStatus;
import io.multicloud.huawei.flexus.model.ListJobInfoRequest;
import io.multicloud.huawei.flexus.model.ListJobInfoRequestBuilder;
import io.multicloud.huawei.flexus.model.ListJobInfoResponse;
import java.util.function.Consumer;

/** What shows tasks; an extra that is in no document of Flexus RDS, known from the official client; part of {@link FlexusRdsClient}. */
public interface JobActions extends ServiceClient<FlexusRdsClient> {

    /**
     * Shows a task: action {@code ListJobInfo}. In no document of Flexus RDS; known from the official client. A
     * task can be found some seconds after it began and for a month.
     *
     * @param request the task; see {@link ListJobInfoRequest}
     * @return the task
     */
    default ListJobInfoResponse listJobInfo(ListJobInfoRequest request) {
        return call(request);
    }

    /**
     * Shows a task, described in place: action {@code ListJobInfo}. In no document of Flexus RDS; known from
     * the official client. A task can be found some seconds after it began and for a month.
     *
     * @param request fills in the task; see {@link ListJobInfoRequest}
     * @return the task
     */
    default ListJobInfoResponse listJobInfo(Consumer<ListJobInfoRequestBuilder> request) {
        ListJobInfoRequestBuilder builder = ListJobInfoRequest.builder();
        request.accept(builder);
        return listJobInfo(builder.build());
    }

    /**
     * Shows a task: action {@code ListJobInfo}. In no document of Flexus RDS; known from the official client. A
     * task can be found some seconds after it began and for a month.
     *
     * @param id id of the task, the {@code jobId} of an answer
     * @return the task
     */
    default ListJobInfoResponse listJobInfo(String id) {
        return listJobInfo(r -> r.id(id));
    }

    /**
     * Waits for a state of a task by reading it with {@code ListJobInfo}; an extra as that is.
     *
     * <pre>{@code
     * rds.waitForJob(restarted.jobId()).until(JobStatus.COMPLETED).await();
     * }</pre>
     *
     * @param id id of the task, the {@code jobId} of an answer
     * @return a waiter; {@code Failed} ends it unless it is awaited
     */
    default Waiter<Job, JobStatus> waitForJob(String id) {
        return waiter(FlexusRdsWaits.job(id));
    }
}
