package io.multicloud.capitalonline.redis.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
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
 * An instance as {@code DescribeDBInstances} lists it. Both generations of the document are read into it; what the
 * older one lacks is null or empty.
 *
 * @param instanceUuid its id
 * @param instanceName its name
 * @param status its state
 * @param statusStr its state in Chinese
 * @param ip address to connect to; empty or null while it is being created
 * @param port TCP port to connect to
 * @param ram memory in MB, unlike the GB of {@code DescribeAvailableDBConfig}
 * @param regionId id of its site
 * @param displayName name of its site, in Chinese
 * @param vdcId id of its virtual data centre
 * @param vdcName name of its virtual data centre, which the documents' table calls {@code AppName}
 * @param version version of Redis
 * @param subProductName name of the edition
 * @param linkType kind of network link
 * @param linkTypeStr kind of network link, in Chinese
 * @param createdTime when it was created; the zone is documented nowhere
 * @param resourceId id under which it stands in the bill
 * @param relationService a related instance, empty when there is none; no document names its members
 * @param cloneServices temporary instances cloned from it; no document names their members
 * @param masterInfo null, as Redis has no read-only instances
 * @param roGroups empty, as Redis has no read-only instances
 * @param subProductKey the edition, for example {@code redis-replication}
 * @param projectName name of the project
 * @param inpaasId its id inside the platform
 * @param tags its tags
 */
@Value.Builder
public record DbInstance(
        @Nullable String instanceUuid,
        @Nullable String instanceName,
        @Nullable InstanceStatus status,
        @Nullable String statusStr,
        @JsonProperty("IP") @Nullable String ip,

        @JsonFormat(shape = JsonFormat.Shape.SCALAR) @Nullable
        Integer port,

        @Nullable Integer ram,
        @Nullable String regionId,
        @Nullable String displayName,
        @Nullable String vdcId,
        @JsonAlias("AppName") @Nullable String vdcName,
        @Nullable String version,
        @Nullable String subProductName,
        @Nullable String linkType,
        @Nullable String linkTypeStr,
        @Nullable LocalDateTime createdTime,
        @Nullable String resourceId,
        Map<String, Object> relationService,
        List<Map<String, Object>> cloneServices,
        @Nullable MasterInfo masterInfo,
        List<Map<String, Object>> roGroups,
        @Nullable String subProductKey,
        @Nullable String projectName,
        @Nullable String inpaasId,
        List<Tag> tags) {

    /** Takes copies of lists and objects. */
    public DbInstance {
        relationService = UndocumentedMembers.copy(relationService);
        cloneServices = UndocumentedMembers.copy(cloneServices);
        roGroups = UndocumentedMembers.copy(roGroups);
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
