package io.multicloud.capitalonline.mysql.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Lists;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Begins a backup of an instance: action {@code CreateBackup}.
 *
 * @param instanceUuid id of the instance; required
 * @param backupType its kind: physical or logical; required
 * @param desc a note; one that no other backup has makes a lost answer findable; empty when absent
 * @param dbList databases of a logical backup; the whole instance when empty
 */
@Value.Builder
public record CreateBackupRequest(
        String instanceUuid,
        BackupType backupType,
        @Nullable String desc,
        @JsonProperty("DBList") List<String> dbList)
        implements ServiceRequest<CapitalOnlineMysqlClient, CreateBackupResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public CreateBackupRequest {
        dbList = Lists.copy(dbList);
        RequestCheck.of("CreateBackup")
                .required("instanceUuid", instanceUuid)
                .required("backupType", backupType)
                .done();
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
        return CapitalOnlineMysqlOperations.CREATE_BACKUP;
    }
}
