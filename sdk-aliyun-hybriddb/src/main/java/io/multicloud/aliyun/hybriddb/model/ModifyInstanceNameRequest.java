package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;

/**
 * Asks for another name of an instance: action {@code ModifyInstanceName}.
 *
 * @param instanceId id of the instance; required
 * @param newInstanceName the new name; the instance's id stays; required
 */
@Value.Builder
public record ModifyInstanceNameRequest(String instanceId, String newInstanceName)
        implements ServiceRequest<HybridDbClient, ModifyInstanceNameResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public ModifyInstanceNameRequest {
        RequestCheck.of("ModifyInstanceName")
                .required("instanceId", instanceId)
                .required("newInstanceName", newInstanceName)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ModifyInstanceNameRequestBuilder builder() {
        return new ModifyInstanceNameRequestBuilder();
    }

    @Override
    public Operation<ModifyInstanceNameRequest, ModifyInstanceNameResponse> operation() {
        return HybridDbOperations.MODIFY_INSTANCE_NAME;
    }
}
