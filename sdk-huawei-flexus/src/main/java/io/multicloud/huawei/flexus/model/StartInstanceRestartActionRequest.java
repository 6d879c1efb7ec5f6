package io.multicloud.huawei.flexus.model;

import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.FlexusRdsOperations;
import org.immutables.value.Value;

/**
 * Restarts the database of an instance: action {@code StartInstanceRestartAction}. It is unavailable meanwhile.
 *
 * @param instanceId id of the instance; required
 */
@Value.Builder
public record StartInstanceRestartActionRequest(String instanceId)
        implements ServiceRequest<FlexusRdsClient, StartInstanceRestartActionResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public StartInstanceRestartActionRequest {
        PathIds.check("instanceId", instanceId, RequestCheck.of("StartInstanceRestartAction"))
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static StartInstanceRestartActionRequestBuilder builder() {
        return new StartInstanceRestartActionRequestBuilder();
    }

    @Override
    public Operation<StartInstanceRestartActionRequest, StartInstanceRestartActionResponse> operation() {
        return FlexusRdsOperations.START_INSTANCE_RESTART_ACTION;
    }
}
