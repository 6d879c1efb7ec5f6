package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Asks to delete an instance with all its data: action {@code DeleteInstance}.
 *
 * @param instanceId id of the instance; required
 * @param clientToken makes a repeated call return the first one's result; at most 64 ASCII characters; made when absent
 */
@Value.Builder
public record DeleteInstanceRequest(
        String instanceId, @Nullable String clientToken)
        implements ServiceRequest<HybridDbClient, DeleteInstanceResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DeleteInstanceRequest {
        RequestCheck.of("DeleteInstance")
                .required("instanceId", instanceId)
                .matches("clientToken", clientToken, ClientTokens.FORM, ClientTokens.WORDS)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DeleteInstanceRequestBuilder builder() {
        return new DeleteInstanceRequestBuilder();
    }

    @Override
    public Operation<DeleteInstanceRequest, DeleteInstanceResponse> operation() {
        return HybridDbOperations.DELETE_INSTANCE;
    }
}
