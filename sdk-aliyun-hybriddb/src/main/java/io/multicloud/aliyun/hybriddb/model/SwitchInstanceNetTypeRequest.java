package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Asks to move an instance to the other kind of network: action {@code SwitchInstanceNetType}.
 *
 * @param instanceId id of the instance; required
 * @param targetNetworkType the network to move to; required
 * @param vpcId id of the VPC; required when targetNetworkType is VPC
 * @param vSwitchId id of the virtual switch; required when targetNetworkType is VPC
 */
@Value.Builder
public record SwitchInstanceNetTypeRequest(
        String instanceId,
        NetworkType targetNetworkType,
        @Nullable String vpcId,
        @Nullable String vSwitchId) implements ServiceRequest<HybridDbClient, SwitchInstanceNetTypeResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public SwitchInstanceNetTypeRequest {
        boolean vpc = NetworkType.VPC.equals(targetNetworkType);
        RequestCheck.of("SwitchInstanceNetType")
                .required("instanceId", instanceId)
                .required("targetNetworkType", targetNetworkType)
                .requiredWhen("vpcId", vpcId, vpc, "targetNetworkType is VPC")
                .requiredWhen("vSwitchId", vSwitchId, vpc, "targetNetworkType is VPC")
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static SwitchInstanceNetTypeRequestBuilder builder() {
        return new SwitchInstanceNetTypeRequestBuilder();
    }

    @Override
    public Operation<SwitchInstanceNetTypeRequest, SwitchInstanceNetTypeResponse> operation() {
        return HybridDbOperations.SWITCH_INSTANCE_NET_TYPE;
    }
}
