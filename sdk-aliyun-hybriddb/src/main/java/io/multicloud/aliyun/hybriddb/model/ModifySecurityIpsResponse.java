package io.multicloud.aliyun.hybriddb.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The white list after the change: answer of {@code ModifySecurityIPs}.
 *
 * @param requestId the request's id
 * @param instanceId id of the instance; in no example
 * @param securityIpList addresses and blocks of the group, joined by commas
 */
@Value.Builder
public record ModifySecurityIpsResponse(
        @Nullable String requestId,
        @Nullable String instanceId,
        @JsonProperty("SecurityIPList") @Nullable String securityIpList) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ModifySecurityIpsResponseBuilder builder() {
        return new ModifySecurityIpsResponseBuilder();
    }

    /**
     * Returns the entries of the group one by one; no documented field, only easier to use.
     *
     * @return addresses and blocks, in the order of the service; empty for none
     */
    public List<String> addresses() {
        return CommaTexts.parts(securityIpList);
    }
}
