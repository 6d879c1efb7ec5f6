package io.multicloud.huawei.flexus.model;

import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.FlexusRdsOperations;
import org.immutables.value.Value;

/**
 * Changes the flavor of an instance, which is how a Flexus instance becomes one of RDS: action {@code
 * StartResizeFlavorAction}. The instance must be {@code ACTIVE}; its database is interrupted for 5 to 10 minutes.
 *
 * @param instanceId id of the instance; required
 * @param resizeFlavor the change; required
 */
@Value.Builder
public record StartResizeFlavorActionRequest(String instanceId, ResizeFlavor resizeFlavor)
        implements ServiceRequest<FlexusRdsClient, StartResizeFlavorActionResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public StartResizeFlavorActionRequest {
        PathIds.check("instanceId", instanceId, RequestCheck.of("StartResizeFlavorAction"))
                .required("resizeFlavor", resizeFlavor)
                .nested("resizeFlavor", resizeFlavor, ResizeFlavor::check)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static StartResizeFlavorActionRequestBuilder builder() {
        return new StartResizeFlavorActionRequestBuilder();
    }

    @Override
    public Operation<StartResizeFlavorActionRequest, StartResizeFlavorActionResponse> operation() {
        return FlexusRdsOperations.START_RESIZE_FLAVOR_ACTION;
    }
}
