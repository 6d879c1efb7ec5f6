package io.multicloud.aliyun.hybriddb.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Lists;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a change of a white list of an instance: action {@code ModifySecurityIPs}.
 *
 * @param instanceId id of the instance; required
 * @param modifyMode replaces, appends or deletes; {@code REPLACE} when absent, which is sent, as the documents mark it as
 *     required
 * @param securityIpList IPv4 addresses, blocks with a prefix of 1 to 32, or {@code 0.0.0.0/0} for everybody; at most
 *     1,000; sent joined by commas. The documents disagree on whether it may be empty
 * @param securityIpListName name of the group, of which an instance can have 50; {@code Default} when absent
 * @param securityIpListAttribute label of the group; the console hides groups labelled {@code hidden}
 */
@Value.Builder
public record ModifySecurityIpsRequest(
        String instanceId,
        @Nullable ModifyMode modifyMode,
        @JsonProperty("SecurityIPList") List<String> securityIpList,
        @JsonProperty("SecurityIPListName") @Nullable String securityIpListName,
        @JsonProperty("SecurityIPListAttribute") @Nullable String securityIpListAttribute)
        implements ServiceRequest<HybridDbClient, ModifySecurityIpsResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public ModifySecurityIpsRequest {
        securityIpList = Lists.copy(securityIpList);
        modifyMode = modifyMode == null ? ModifyMode.REPLACE : modifyMode;
        RequestCheck check = RequestCheck.of("ModifySecurityIPs")
                .required("instanceId", instanceId)
                .maxItems("securityIpList", securityIpList, 1000);
        IpEntries.check("securityIpList", securityIpList, check);
        check.done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ModifySecurityIpsRequestBuilder builder() {
        return new ModifySecurityIpsRequestBuilder();
    }

    @Override
    public Operation<ModifySecurityIpsRequest, ModifySecurityIpsResponse> operation() {
        return HybridDbOperations.MODIFY_SECURITY_IPS;
    }
}
