package io.multicloud.capitalonline.mysql.model;

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
 * Grants rights on databases to an ordinary account, or changes them: action {@code ModifyDbPrivilege}.
 *
 * @param instanceUuid id of the instance; required
 * @param accountName name of the account, which is {@code Normal}; required
 * @param operations databases, each with the right on it; what is not named seems to stay; required
 * @param extraPrivilege what it may do beyond databases
 */
@Value.Builder
public record ModifyDbPrivilegeRequest(
        String instanceUuid,
        String accountName,
        List<PrivilegeOperation> operations,
        @Nullable ExtraPrivilege extraPrivilege)
        implements ServiceRequest<CapitalOnlineMysqlClient, ModifyDbPrivilegeResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public ModifyDbPrivilegeRequest {
        operations = Lists.copy(operations);
        RequestCheck.of("ModifyDbPrivilege")
                .required("instanceUuid", instanceUuid)
                .required("accountName", accountName)
                .required("operations", operations)
                .each("operations", operations, PrivilegeOperation::check)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ModifyDbPrivilegeRequestBuilder builder() {
        return new ModifyDbPrivilegeRequestBuilder();
    }

    @Override
    public Operation<ModifyDbPrivilegeRequest, ModifyDbPrivilegeResponse> operation() {
        return CapitalOnlineMysqlOperations.MODIFY_DB_PRIVILEGE;
    }
}
