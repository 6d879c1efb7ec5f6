package io.multicloud.huawei.flexus.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.multicloud.core.spi.Lists;
import java.time.OffsetDateTime;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An instance as {@code ListInstances} shows it. Everything but the id may be absent.
 *
 * @param id its id
 * @param name its name
 * @param status its state
 * @param alias a remark on it
 * @param privateIps private addresses; none until it is built
 * @param privateDnsNames private domain names; none until one has been applied for
 * @param publicDnsNames public domain names; none until one has been applied for
 * @param publicIps public addresses
 * @param port port of the database
 * @param enableSsl whether SSL is on
 * @param type its kind
 * @param ha how the standby follows the primary; only for a pair
 * @param region id of its region
 * @param datastore its database engine
 * @param created when it was created; absent while it is being created
 * @param updated when it was last changed; absent while it is being created
 * @param dbUserName name of the administrator, {@code root}
 * @param vpcId id of its VPC
 * @param subnetId id of its subnet's network
 * @param securityGroupId id of its security group
 * @param flavorRef its flavor
 * @param cpu number of CPU cores, as text
 * @param mem memory in GB, as text
 * @param volume its disk
 * @param switchStrategy what a failover prefers
 * @param dbReadOnlyFromTenant whether the database is read-only
 * @param readOnlyByUser whether the user set the instance to read-only
 * @param backupStrategy its automatic backups
 * @param maintenanceWindow window for maintenance, in UTC: {@code 02:00-06:00}
 * @param nodes its nodes
 * @param relatedInstance instances that are tied to it
 * @param diskEncryptionId id of the key of its disk; empty or absent when the disk is not encrypted
 * @param enterpriseProjectId id of its enterprise project
 * @param timeZone time zone of the database; may be empty
 * @param chargeInfo how it is paid
 * @param tags its tags
 * @param orderId id of the order
 * @param associatedWithDdm whether an instance of DDM uses it
 * @param expirationTime when the subscription ends
 */
@Value.Builder
public record Instance(
        String id,
        @Nullable String name,
        @Nullable InstanceStatus status,
        @Nullable String alias,
        List<String> privateIps,
        List<String> privateDnsNames,
        List<String> publicDnsNames,
        List<String> publicIps,
        @Nullable Integer port,

        @JsonFormat(shape = JsonFormat.Shape.SCALAR) @Nullable
        Boolean enableSsl,

        @Nullable InstanceType type,
        @Nullable Ha ha,
        @Nullable String region,
        @Nullable InstanceDatastore datastore,
        @Nullable OffsetDateTime created,
        @Nullable OffsetDateTime updated,
        @Nullable String dbUserName,
        @Nullable String vpcId,
        @Nullable String subnetId,
        @Nullable String securityGroupId,
        @Nullable String flavorRef,
        @Nullable String cpu,
        @Nullable String mem,
        @Nullable Volume volume,
        @Nullable SwitchStrategy switchStrategy,

        @JsonFormat(shape = JsonFormat.Shape.SCALAR) @Nullable
        Boolean dbReadOnlyFromTenant,

        @Nullable Boolean readOnlyByUser,
        @Nullable BackupStrategy backupStrategy,
        @Nullable String maintenanceWindow,
        List<Node> nodes,
        List<RelatedInstance> relatedInstance,
        @Nullable String diskEncryptionId,
        @Nullable String enterpriseProjectId,
        @Nullable String timeZone,
        @Nullable InstanceChargeInfo chargeInfo,
        List<Tag> tags,
        @Nullable String orderId,
        @Nullable Boolean associatedWithDdm,
        @Nullable OffsetDateTime expirationTime) {

    /** Takes copies of the lists. */
    public Instance {
        privateIps = Lists.copy(privateIps);
        privateDnsNames = Lists.copy(privateDnsNames);
        publicDnsNames = Lists.copy(publicDnsNames);
        publicIps = Lists.copy(publicIps);
        nodes = Lists.copy(nodes);
        relatedInstance = Lists.copy(relatedInstance);
        tags = Lists.copy(tags);
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
