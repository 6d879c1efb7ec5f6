package io.multicloud.aliyun.hybriddb.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An address of an instance.
 *
 * @param networkType its kind
 * @param connectionString host name to connect to
 * @param port port to connect to
 * @param vpcId id of the VPC
 * @param vSwitchId id of the virtual switch
 * @param privateIpAddress private address in the VPC
 */
@Value.Builder
public record NetworkInfoItem(
        @Nullable AddressType networkType,
        @Nullable String connectionString,
        @Nullable String port,
        @JsonAlias("VPCId") @Nullable String vpcId,
        @JsonProperty("VSwitchId") @Nullable String vSwitchId,
        @Nullable String privateIpAddress) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static NetworkInfoItemBuilder builder() {
        return new NetworkInfoItemBuilder();
    }
}
