package io.multicloud.huawei.flexus.model;

import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.FlexusRdsOperations;
import org.immutables.value.Value;

/**
 * Asks for a task: action {@code ListJobInfo}, which is in no document of Flexus RDS; it is known from the official
 * client. A task can be found some seconds after it began and for a month.
 *
 * @param id id of the task, the {@code jobId} of an answer; required
 */
@Value.Builder
public record ListJobInfoRequest(String id) implements ServiceRequest<FlexusRdsClient, ListJobInfoResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public ListJobInfoRequest {
        RequestCheck.of("ListJobInfo").required("id", id).done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ListJobInfoRequestBuilder builder() {
        return new ListJobInfoRequestBuilder();
    }

    @Override
    public Operation<ListJobInfoRequest, ListJobInfoResponse> operation() {
        return FlexusRdsOperations.LIST_JOB_INFO;
    }
}
