package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;

/**
 * Asks to delete an account: action {@code DeleteAccount}.
 *
 * @param instanceId id of the instance; required
 * @param accountName name of the account; required
 */
@Value.Builder
public record DeleteAccountRequest(String instanceId, String accountName)
        implements ServiceRequest<HybridDbClient, DeleteAccountResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DeleteAccountRequest {
        RequestCheck.of("DeleteAccount")
                .required("instanceId", instanceId)
                .required("accountName", accountName)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DeleteAccountRequestBuilder builder() {
        return new DeleteAccountRequestBuilder();
    }

    @Override
    public Operation<DeleteAccountRequest, DeleteAccountResponse> operation() {
        return HybridDbOperations.DELETE_ACCOUNT;
    }
}
