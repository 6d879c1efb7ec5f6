package io.multicloud.huawei.flexus.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An instance that is being created, mostly as it was asked for.
 *
 * @param id its id
 * @param name its name
 * @param status its state
 * @param datastore its database engine
 * @param ha how primary and standby belong together; only for a pair
 * @param port port of the database
 * @param backupStrategy its automatic backups
 * @param flavorRef its flavor
 * @param volume its disk
 * @param region id of its region
 * @param availabilityZone its zone, or one zone per node, separated by commas
 * @param vpcId its VPC
 * @param subnetId its subnet
 * @param securityGroupId its security group
 * @param chargeInfo how it is paid
 */
@Value.Builder
public record CreatedInstance(
        String id,
        @Nullable String name,
        @Nullable InstanceStatus status,
        @Nullable Datastore datastore,
        @Nullable Ha ha,

        @JsonFormat(shape = JsonFormat.Shape.SCALAR) @Nullable
        Integer port,

        @Nullable BackupStrategy backupStrategy,
        @Nullable String flavorRef,
        @Nullable Volume volume,
        @Nullable String region,
        @Nullable String availabilityZone,
        @Nullable String vpcId,
        @Nullable String subnetId,
        @Nullable String securityGroupId,
        @Nullable InstanceChargeInfo chargeInfo) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static CreatedInstanceBuilder builder() {
        return new CreatedInstanceBuilder();
    }
}
