package io.multicloud.aliyun.hybriddb.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.multicloud.core.spi.Lists;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An instance as {@code DescribeInstances} lists it.
 *
 * @param instanceId its id
 * @param instanceName its name
 * @param connectionString host name to connect to; prefer those of {@code DescribeInstanceInfo}
 * @param port port to connect to
 * @param instanceStatus its state
 * @param regionId id of its region
 * @param zoneId id of its zone
 * @param createTime when it was created
 * @param expireTime when it expires; far away for {@code PostPaid}
 * @param networkType its network
 * @param vpcId id of its VPC
 * @param vSwitchId id of its virtual switch
 * @param databases its databases
 */
@Value.Builder
public record Instance(
        String instanceId,
        @Nullable String instanceName,
        @Nullable String connectionString,
        @Nullable String port,
        @Nullable InstanceStatus instanceStatus,
        @Nullable String regionId,
        @Nullable String zoneId,
        @Nullable Instant createTime,
        @JsonAlias("EndTime") @Nullable Instant expireTime,
        @Nullable NetworkType networkType,
        @JsonAlias("VPCId") @Nullable String vpcId,
        @JsonProperty("VSwitchId") @Nullable String vSwitchId,
        List<Database> databases) {

    /** Takes copies of the lists. */
    public Instance {
        databases = Lists.copy(databases);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static InstanceBuilder builder() {
        return new InstanceBuilder();
    }
}
