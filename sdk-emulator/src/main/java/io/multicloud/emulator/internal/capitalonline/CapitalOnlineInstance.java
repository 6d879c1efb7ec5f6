package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.EmulatedInstance;
import io.multicloud.emulator.internal.json.Json;
import io.multicloud.emulator.internal.state.Life;
import io.multicloud.emulator.internal.state.Living;
import io.multicloud.emulator.internal.state.Phase;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

record CapitalOnlineInstance(
        String id, Life life, String name, Region region, String vdcId, int diskGigabytes, int port, String address)
        implements Living {

    /** No document names the zone of these times: the provider's own is a guess. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.ofHours(8));

    EmulatedInstance shown(Instant now) {
        return new EmulatedInstance(id, name, tree(now).path("Status").asText());
    }

    /** Empty until the instance is built. */
    String addressAt(Instant now) {
        return life.at(now) == Phase.CREATING ? "" : address;
    }

    /** The size stands for every product number, as the list of products is not modelled. */
    ObjectNode tree(Instant now) {
        ObjectNode tree = Json.object()
                .put("InstanceUuid", id)
                .put("InstanceName", name)
                .put("IP", addressAt(now))
                .put("Port", port)
                .put("Cpu", 2)
                .put("Ram", 4096)
                .put("Disks", diskGigabytes)
                .put("RegionId", region.id())
                .put("DisplayName", region.displayName())
                .put("VdcId", vdcId)
                .put("VdcName", region.city() + "VDC")
                .put("Version", "8.0.36")
                .put("SubProductName", "MySQL 高可用版")
                .put("SubProductKey", "mysql-replication")
                .put("LinkType", "default_link")
                .put("LinkTypeStr", "默认链路")
                .put("CreatedTime", TIME.format(life.created()))
                .put("MasterInfo", "")
                .put("ResourceId", "res-" + id)
                .put("ProjectName", "默认项目");
        putStatus(tree, life.at(now));
        tree.putNull("RelationService").putNull("CloneServices");
        tree.putArray("RoGroups");
        tree.putArray("Tags");
        return tree;
    }

    /** RUNNING and CREATING are documented, DELETING is a guess. */
    private static void putStatus(ObjectNode tree, Phase phase) {
        switch (phase) {
            case CREATING -> tree.put("Status", "CREATING").put("StatusStr", "创建中");
            case RUNNING -> tree.put("Status", "RUNNING").put("StatusStr", "运行中");
            case DELETING, GONE -> tree.put("Status", "DELETING").put("StatusStr", "删除中");
        }
    }
}
