package io.multicloud.capitalonline.redis.model;

import io.multicloud.capitalonline.redis.CapitalOnlineRedisClient;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Begins a full backup of an instance: action {@code CreateBackup}.
 *
 * @param instanceUuid id of the instance; required
 * @param backupType {@code full-backup}; the provider withdrew the parameter on 2022-01-04, so leave it out; full
 *     when absent
 * @param desc a note; one that no other backup has makes a lost answer findable; empty when absent
 */
@Value.Builder
public record CreateBackupRequest(
        String instanceUuid,
        @Nullable BackupType backupType,
        @Nullable String desc) implements ServiceRequest<CapitalOnlineRedisClient, CreateBackupResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public CreateBackupRequest {
        RequestCheck.of("CreateBackup").required("instanceUuid", instanceUuid).done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static CreateBackupRequestBuilder builder() {
        return new CreateBackupRequestBuilder();
    }

    @Override
    public Operation<CreateBackupRequest, CreateBackupResponse> operation() {
        return CapitalOnlineRedisOperations.CREATE_BACKUP;
    }
}
