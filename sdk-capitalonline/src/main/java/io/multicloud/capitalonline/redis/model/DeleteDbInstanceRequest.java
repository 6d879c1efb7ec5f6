package io.multicloud.capitalonline.redis.model;

import io.multicloud.capitalonline.redis.CapitalOnlineRedisClient;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;

/**
 * Deletes an instance and all its data: action {@code DeleteDBInstance}.
 *
 * @param instanceUuid id of the instance; required, though the documents' table calls it optional: a delete that
 *     names nothing is never meant
 */
@Value.Builder
public record DeleteDbInstanceRequest(String instanceUuid)
        implements ServiceRequest<CapitalOnlineRedisClient, DeleteDbInstanceResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DeleteDbInstanceRequest {
        RequestCheck.of("DeleteDBInstance")
                .required("instanceUuid", instanceUuid)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DeleteDbInstanceRequestBuilder builder() {
        return new DeleteDbInstanceRequestBuilder();
    }

    @Override
    public Operation<DeleteDbInstanceRequest, DeleteDbInstanceResponse> operation() {
        return CapitalOnlineRedisOperations.DELETE_DB_INSTANCE;
    }
}
