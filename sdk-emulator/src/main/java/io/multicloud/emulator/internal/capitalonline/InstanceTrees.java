package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;

/** How instances are shown in the lists of their services. */
final class InstanceTrees {

    private InstanceTrees() {}

    /** The members that stand in the lists of both services. */
    static ObjectNode common(CloudInstance instance, Instant now) {
        InstanceOrder order = instance.order();
        Edition edition = order.offer().edition();
        ObjectNode tree = Json.object()
                .put("InstanceUuid", instance.id())
                .put("InstanceName", order.name())
                .put("IP", instance.addressAt(now))
                .put("Port", order.port())
                .put("RegionId", order.region().id())
                .put("DisplayName", order.region().displayName())
                .put("VdcId", order.vdcId())
                .put("VdcName", order.region().city() + "VDC")
                .put("Version", edition.version())
                .put("SubProductName", edition.name())
                .put("SubProductKey", edition.key())
                .put("LinkType", "default_link")
                .put("LinkTypeStr", "默认链路")
                .put("CreatedTime", CapitalOnlineTimes.text(instance.life().created()))
                .put("ResourceId", "res-" + instance.id())
                .put("ProjectName", "默认项目")
                .put("Status", instance.status(now).name())
                .put("StatusStr", instance.status(now).shown());
        tree.putNull("RelationService").putNull("CloneServices");
        tree.putArray("Tags");
        return tree;
    }

    static ObjectNode redis(RedisInstance instance, Instant now) {
        ObjectNode tree = common(instance, now)
                .put("Ram", instance.order().offer().size().megabytes())
                .put("InpaasId", "inpaas-" + instance.id())
                .put("MasterInfo", "");
        tree.putNull("RoGroups");
        return tree;
    }

    /**
     * The example has an empty MasterInfo, the table a Master_Info that only a read-only instance has: each is told where
     * its source has it. The members of Master_Info are a guess.
     */
    static ObjectNode mysql(MysqlInstance instance, Instant now) {
        ObjectNode tree = common(instance, now)
                .put("Cpu", instance.size().at(now).cores())
                .put("Ram", instance.size().at(now).megabytes())
                .put("Disks", instance.disk().at(now));
        instance.primary()
                .ifPresentOrElse(
                        primary -> tree.putObject("Master_Info")
                                .put("InstanceUuid", primary.id())
                                .put("InstanceName", primary.order().name()),
                        () -> tree.put("MasterInfo", ""));
        var readOnly = tree.putArray("RoGroups");
        instance.readOnly().all().forEach(one -> readOnly.add(readOnly(one, now)));
        return tree;
    }

    private static ObjectNode readOnly(MysqlInstance instance, Instant now) {
        InstanceStatus status = instance.status(now);
        return Json.object()
                .put("ServiceId", instance.id())
                .put("ServiceName", instance.order().name())
                .put("SvcType", "mysql-readonly")
                .put("InpaasId", "inpaas-" + instance.id())
                .put("ResourceId", "res-" + instance.id())
                .put("Status", status.name())
                .put("Message", status.shown())
                .put("Progress", Progress.of(instance.life(), now))
                .put("Locked", "")
                .put("Ip", instance.addressAt(now))
                .put("Port", instance.order().port())
                .put("Cpu", instance.size().at(now).cores())
                .put("Ram", instance.size().at(now).megabytes())
                .put("CreateTime", CapitalOnlineTimes.text(instance.life().created()));
    }
}
