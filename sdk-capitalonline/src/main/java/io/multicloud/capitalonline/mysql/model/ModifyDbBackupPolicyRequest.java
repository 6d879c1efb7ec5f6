package io.multicloud.capitalonline.mysql.model;

import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;

/**
 * Sets the schedule of automatic backups of an instance of the high-availability edition: action
 * {@code ModifyDbBackupPolicy}. No action reads the schedule back.
 *
 * @param instanceUuid id of the instance; required
 * @param dataBackups the schedule; required
 */
@Value.Builder
public record ModifyDbBackupPolicyRequest(String instanceUuid, DataBackups dataBackups)
        implements ServiceRequest<CapitalOnlineMysqlClient, ModifyDbBackupPolicyResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public ModifyDbBackupPolicyRequest {
        RequestCheck.of("ModifyDbBackupPolicy")
                .required("instanceUuid", instanceUuid)
                .required("dataBackups", dataBackups)
                .nested("dataBackups", dataBackups, DataBackups::check)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ModifyDbBackupPolicyRequestBuilder builder() {
        return new ModifyDbBackupPolicyRequestBuilder();
    }

    @Override
    public Operation<ModifyDbBackupPolicyRequest, ModifyDbBackupPolicyResponse> operation() {
        return CapitalOnlineMysqlOperations.MODIFY_DB_BACKUP_POLICY;
    }
}
