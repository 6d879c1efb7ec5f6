package io.multicloud.aliyun.hybriddb.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The white lists of an instance: answer of {@code DescribeSecurityIPs}.
 *
 * @param requestId the request's id
 * @param instanceId id of the instance
 * @param securityIpList addresses and blocks of the default group, joined by commas
 * @param securityIps the groups, the default one among them
 */
@Value.Builder
public record DescribeSecurityIpsResponse(
        @Nullable String requestId,
        @Nullable String instanceId,
        @JsonProperty("SecurityIPList") @Nullable String securityIpList,
        @JsonProperty("SecurityIPs") List<SecurityIpGroup> securityIps) {

    /** Takes a copy of the list. */
    public DescribeSecurityIpsResponse {
        securityIps = Lists.copy(securityIps);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeSecurityIpsResponseBuilder builder() {
        return new DescribeSecurityIpsResponseBuilder();
    }

    /**
     * Returns the entries of the default group one by one; no documented field, only easier to use.
     *
     * @return addresses and blocks, in the order of the service; empty for none
     */
    public List<String> addresses() {
        return CommaTexts.parts(securityIpList);
    }
}
