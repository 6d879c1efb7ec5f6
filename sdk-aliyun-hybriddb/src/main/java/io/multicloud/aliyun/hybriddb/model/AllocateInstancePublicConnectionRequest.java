package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an address of an instance in the internet: action {@code AllocateInstancePublicConnection}.
 *
 * @param instanceId id of the instance; required
 * @param connectionStringPrefix first part of the host name; made by the service when absent
 * @param port port of the address, 3200 to 3999
 */
@Value.Builder
public record AllocateInstancePublicConnectionRequest(
        String instanceId,
        @Nullable String connectionStringPrefix,
        @Nullable Integer port) implements ServiceRequest<HybridDbClient, AllocateInstancePublicConnectionResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public AllocateInstancePublicConnectionRequest {
        RequestCheck.of("AllocateInstancePublicConnection")
                .required("instanceId", instanceId)
                .range("port", port, 3200, 3999)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static AllocateInstancePublicConnectionRequestBuilder builder() {
        return new AllocateInstancePublicConnectionRequestBuilder();
    }

    @Override
    public Operation<AllocateInstancePublicConnectionRequest, AllocateInstancePublicConnectionResponse> operation() {
        return HybridDbOperations.ALLOCATE_INSTANCE_PUBLIC_CONNECTION;
    }
}
