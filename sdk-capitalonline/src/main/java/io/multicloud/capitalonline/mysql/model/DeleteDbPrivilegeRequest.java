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

/**
 * Takes all rights on databases from an ordinary account: action {@code DeleteDbPrivilege}.
 *
 * @param instanceUuid id of the instance; required
 * @param accountName name of the account, which is {@code Normal}; required
 * @param dbNames names of the databases; required
 */
@Value.Builder
public record DeleteDbPrivilegeRequest(
        String instanceUuid,
        String accountName,
        @JsonProperty("DBNames") List<String> dbNames)
        implements ServiceRequest<CapitalOnlineMysqlClient, DeleteDbPrivilegeResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DeleteDbPrivilegeRequest {
        dbNames = Lists.copy(dbNames);
        RequestCheck.of("DeleteDbPrivilege")
                .required("instanceUuid", instanceUuid)
                .required("accountName", accountName)
                .required("dbNames", dbNames)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DeleteDbPrivilegeRequestBuilder builder() {
        return new DeleteDbPrivilegeRequestBuilder();
    }

    @Override
    public Operation<DeleteDbPrivilegeRequest, DeleteDbPrivilegeResponse> operation() {
        return CapitalOnlineMysqlOperations.DELETE_DB_PRIVILEGE;
    }
}
