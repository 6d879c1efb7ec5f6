package io.multicloud.aliyun.hybriddb.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbOperations;
import io.multicloud.core.Secret;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a new instance: action {@code CreateInstance}.
 *
 * @param regionId id of the region; required
 * @param zoneId id of the zone; required
 * @param dbName name of the first database, no reserved word; required
 * @param nodeSpec class of each node, for example {@code petadata.s2.xlarge}; required
 * @param nodeNumber number of nodes, 1 or more; required
 * @param accountName name of the first account, no reserved word; required
 * @param accountPassword password of the first account; required
 * @param payType how it is paid; {@code PostPaid} when absent; sent as {@code ChargeType}
 * @param networkType its network; {@code Classic} when absent
 * @param vpcId id of the VPC in the region; required when networkType is VPC
 * @param vSwitchId id of the virtual switch in the zone; required when networkType is VPC
 * @param instanceName its name, at most 256 characters
 * @param securityIpList white list, separated by commas; {@code 127.0.0.1} when absent
 * @param clientToken makes a repeated call return the first one's result; at most 64 ASCII characters; made when absent
 */
@Value.Builder
public record CreateInstanceRequest(
        String regionId,
        String zoneId,
        @JsonProperty("DBName") String dbName,
        String nodeSpec,
        Integer nodeNumber,
        String accountName,
        Secret accountPassword,
        @JsonProperty("ChargeType") @Nullable ChargeType payType,
        @Nullable NetworkType networkType,
        @Nullable String vpcId,
        @JsonProperty("VSwitchId") @Nullable String vSwitchId,
        @Nullable String instanceName,
        @JsonProperty("SecurityIPList") @Nullable String securityIpList,
        @Nullable String clientToken)
        implements ServiceRequest<HybridDbClient, CreateInstanceResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public CreateInstanceRequest {
        boolean vpc = NetworkType.VPC.equals(networkType);
        RequestCheck.of("CreateInstance")
                .required("regionId", regionId)
                .required("zoneId", zoneId)
                .required("dbName", dbName)
                .required("nodeSpec", nodeSpec)
                .required("nodeNumber", nodeNumber)
                .atLeast("nodeNumber", nodeNumber, 1)
                .required("accountName", accountName)
                .required("accountPassword", accountPassword)
                .requiredWhen("vpcId", vpcId, vpc, "networkType is VPC")
                .requiredWhen("vSwitchId", vSwitchId, vpc, "networkType is VPC")
                .length("instanceName", instanceName, 0, 256)
                .matches("clientToken", clientToken, ClientTokens.FORM, ClientTokens.WORDS)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static CreateInstanceRequestBuilder builder() {
        return new CreateInstanceRequestBuilder();
    }

    @Override
    public Operation<CreateInstanceRequest, CreateInstanceResponse> operation() {
        return HybridDbOperations.CREATE_INSTANCE;
    }
}
