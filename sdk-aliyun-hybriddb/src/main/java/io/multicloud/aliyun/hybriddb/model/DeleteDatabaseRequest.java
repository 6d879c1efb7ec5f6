package io.multicloud.aliyun.hybriddb.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Asks to delete a database with all its data: action {@code DeleteDatabase}.
 *
 * @param instanceId id of the instance; required
 * @param dbName name of the database; required
 * @param clientToken makes a repeated call return the first one's result; at most 64 ASCII characters; made when absent
 */
@Value.Builder
public record DeleteDatabaseRequest(
        String instanceId,
        @JsonProperty("DBName") String dbName,
        @Nullable String clientToken) implements ServiceRequest<HybridDbClient, DeleteDatabaseResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DeleteDatabaseRequest {
        RequestCheck.of("DeleteDatabase")
                .required("instanceId", instanceId)
                .required("dbName", dbName)
                .matches("clientToken", clientToken, ClientTokens.FORM, ClientTokens.WORDS)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DeleteDatabaseRequestBuilder builder() {
        return new DeleteDatabaseRequestBuilder();
    }

    @Override
    public Operation<DeleteDatabaseRequest, DeleteDatabaseResponse> operation() {
        return HybridDbOperations.DELETE_DATABASE;
    }
}
