package io.multicloud.huawei.flexus.model;

import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.FlexusRdsOperations;
import java.time.OffsetDateTime;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a page of the backups of an instance: action {@code ListBackups}.
 *
 * @param instanceId id of the instance; required
 * @param backupId only this backup
 * @param backupType only backups of this kind
 * @param status only backups in this state; {@code DELETING} is in no table of this filter
 * @param offset backups to skip, 0 or more; 0 when absent
 * @param limit backups to return, 1 to 100; 100 when absent
 * @param beginTime only backups from then on; only together with endTime; whole seconds are sent
 * @param endTime only backups until then, later than beginTime; only together with it
 */
@Value.Builder
public record ListBackupsRequest(
        String instanceId,
        @Nullable String backupId,
        @Nullable BackupType backupType,
        @Nullable BackupStatus status,
        @Nullable Integer offset,
        @Nullable Integer limit,
        @Nullable OffsetDateTime beginTime,
        @Nullable OffsetDateTime endTime)
        implements ServiceRequest<FlexusRdsClient, ListBackupsResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public ListBackupsRequest {
        RequestCheck.of("ListBackups")
                .required("instanceId", instanceId)
                .atLeast("offset", offset, 0)
                .range("limit", limit, 1, 100)
                .requiredWhen("beginTime", beginTime, endTime != null, "endTime is given")
                .requiredWhen("endTime", endTime, beginTime != null, "beginTime is given")
                .rule(
                        beginTime == null || endTime == null || endTime.isAfter(beginTime),
                        "endTime",
                        "must be later than beginTime")
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ListBackupsRequestBuilder builder() {
        return new ListBackupsRequestBuilder();
    }

    @Override
    public Operation<ListBackupsRequest, ListBackupsResponse> operation() {
        return FlexusRdsOperations.LIST_BACKUPS;
    }
}
