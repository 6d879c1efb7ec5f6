package io.multicloud.huawei.flexus.model;

import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.FlexusRdsOperations;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the times that an instance can be restored to: action {@code ListRestoreTimes}.
 *
 * @param instanceId id of the instance; required
 * @param date only this day, in UTC; all when absent, which may be many where backups are kept long
 */
@Value.Builder
public record ListRestoreTimesRequest(
        String instanceId, @Nullable LocalDate date)
        implements ServiceRequest<FlexusRdsClient, ListRestoreTimesResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public ListRestoreTimesRequest {
        PathIds.check("instanceId", instanceId, RequestCheck.of("ListRestoreTimes"))
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ListRestoreTimesRequestBuilder builder() {
        return new ListRestoreTimesRequestBuilder();
    }

    @Override
    public Operation<ListRestoreTimesRequest, ListRestoreTimesResponse> operation() {
        return FlexusRdsOperations.LIST_RESTORE_TIMES;
    }
}
