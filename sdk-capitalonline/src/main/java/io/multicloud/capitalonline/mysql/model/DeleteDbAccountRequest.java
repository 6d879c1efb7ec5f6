package io.multicloud.capitalonline.mysql.model;

import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;

/**
 * Deletes an account of an instance: action {@code DeleteDBAccount}.
 *
 * @param instanceUuid id of the instance; required
 * @param accountName name of the account; required
 */
@Value.Builder
public record DeleteDbAccountRequest(String instanceUuid, String accountName)
        implements ServiceRequest<CapitalOnlineMysqlClient, DeleteDbAccountResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DeleteDbAccountRequest {
        RequestCheck.of("DeleteDBAccount")
                .required("instanceUuid", instanceUuid)
                .required("accountName", accountName)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DeleteDbAccountRequestBuilder builder() {
        return new DeleteDbAccountRequestBuilder();
    }

    @Override
    public Operation<DeleteDbAccountRequest, DeleteDbAccountResponse> operation() {
        return CapitalOnlineMysqlOperations.DELETE_DB_ACCOUNT;
    }
}
