package io.multicloud.capitalonline.mysql.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.multicloud.capitalonline.internal.UndocumentedMembers;
import io.multicloud.capitalonline.model.InstanceStatus;
import io.multicloud.capitalonline.model.MasterInfo;
import io.multicloud.capitalonline.model.Tag;
import io.multicloud.core.spi.Lists;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An instance as {@code DescribeDBInstances} lists it.
 *
 * @param instanceUuid its id
 * @param instanceName its name
 * @param status its state
 * @param statusStr its state in Chinese
 * @param ip address to connect to; empty or null while it is being created
 * @param port TCP port to connect to
 * @param cpu number of CPU cores
 * @param ram memory in MB, unlike the GB of {@code DescribeAvailableDBConfig}
 * @param disks size of the disk in GB
 * @param regionId id of its site
 * @param displayName name of its site, in Chinese
 * @param vdcId id of its virtual data centre
 * @param vdcName name of its virtual data centre
 * @param version version of MySQL
 * @param subProductName name of the edition; can end in a line break
 * @param linkType kind of network link
 * @param linkTypeStr kind of network link, in Chinese
 * @param createdTime when it was created; the zone is documented nowhere
 * @param relationService a related instance, empty when there is none; no document names its members
 * @param cloneServices temporary instances cloned from it; no document names their members
 * @param masterInfo the primary, where this is a read-only instance; deprecated by the provider
 * @param roGroups its read-only instances
 * @param subProductKey the edition, for example {@code mysql-replication}
 * @param resourceId id under which it stands in the bill
 * @param projectName name of the project
 * @param tags its tags
 */
@Value.Builder
public record DbInstance(
        String instanceUuid,
        @Nullable String instanceName,
        @Nullable InstanceStatus status,
        @Nullable String statusStr,
        @JsonProperty("IP") @Nullable String ip,
        @Nullable Integer port,
        @Nullable Integer cpu,
        @Nullable Integer ram,
        @Nullable Integer disks,
        @Nullable String regionId,
        @Nullable String displayName,
        @Nullable String vdcId,
        @Nullable String vdcName,
        @Nullable String version,
        @Nullable String subProductName,
        @Nullable String linkType,
        @Nullable String linkTypeStr,
        @Nullable LocalDateTime createdTime,
        Map<String, Object> relationService,
        List<Map<String, Object>> cloneServices,
        // The table writes it with an underscore, the payload without.
        @JsonAlias("Master_Info") @Nullable MasterInfo masterInfo,
        List<ReadOnlyInstance> roGroups,
        @Nullable String subProductKey,
        @Nullable String resourceId,
        @Nullable String projectName,
        List<Tag> tags) {

    /** Takes copies of lists and maps. */
    public DbInstance {
        relationService = UndocumentedMembers.copy(relationService);
        cloneServices = UndocumentedMembers.copy(cloneServices);
        roGroups = Lists.copy(roGroups);
        tags = Lists.copy(tags);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DbInstanceBuilder builder() {
        return new DbInstanceBuilder();
    }
}
