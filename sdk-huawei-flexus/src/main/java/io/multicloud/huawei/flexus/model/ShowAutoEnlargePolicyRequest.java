package io.multicloud.huawei.flexus.model;

import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.FlexusRdsOperations;
import org.immutables.value.Value;

/**
 * Asks how the disk of an instance grows by itself: action {@code ShowAutoEnlargePolicy}. The action is in open beta:
 * support must enable it.
 *
 * @param instanceId id of the instance; required
 */
@Value.Builder
public record ShowAutoEnlargePolicyRequest(String instanceId)
        implements ServiceRequest<FlexusRdsClient, ShowAutoEnlargePolicyResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public ShowAutoEnlargePolicyRequest {
        PathIds.check("instanceId", instanceId, RequestCheck.of("ShowAutoEnlargePolicy"))
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ShowAutoEnlargePolicyRequestBuilder builder() {
        return new ShowAutoEnlargePolicyRequestBuilder();
    }

    @Override
    public Operation<ShowAutoEnlargePolicyRequest, ShowAutoEnlargePolicyResponse> operation() {
        return FlexusRdsOperations.SHOW_AUTO_ENLARGE_POLICY;
    }
}
