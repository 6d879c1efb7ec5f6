package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;

/** How an instance is shown: shortly when it was just ordered, fully in a list. */
final class FlexusInstanceTree {

    private FlexusInstanceTree() {}

    static ObjectNode ordered(FlexusInstance instance) {
        FlexusOrder order = instance.order();
        ObjectNode tree = common(instance)
                .put("flavor_ref", order.flavorRef())
                .put("status", FlexusInstance.BUILD)
                .put("port", String.valueOf(order.port()))
                .put("availability_zone", order.zones());
        order.highAvailability()
                .ifPresent(ha ->
                        tree.putObject("ha").put("mode", ha.mode()).put("replication_mode", ha.replicationMode()));
        tree.putObject("datastore").put("type", "MySQL").put("version", order.version());
        tree.putObject("charge_info")
                .put("charge_mode", "prePaid")
                .put("period_num", order.charge().periods());
        return tree;
    }

    static ObjectNode listed(FlexusInstance instance, Instant now) {
        FlexusOrder order = instance.order();
        String flavor = instance.flavor().at(now);
        ObjectNode tree = common(instance)
                .put("flavor_ref", flavor)
                .put("status", instance.status(now))
                .put("type", instance.type())
                .put("port", order.port());
        putConstants(tree);
        putAddressesAndTimes(tree, instance, now);
        FlavorSize.of(flavor)
                .ifPresent(size ->
                        tree.put("cpu", String.valueOf(size.cores())).put("mem", String.valueOf(size.gigabytes())));
        order.highAvailability().ifPresent(ha -> tree.putObject("ha").put("replication_mode", ha.replicationMode()));
        tree.putObject("datastore")
                .put("type", "MySQL")
                .put("version", order.version())
                .put("complete_version", instance.completeVersion().at(now));
        tree.put("time_zone", order.timeZone()).put("order_id", instance.orderId());
        tree.putObject("charge_info").put("charge_mode", "prePaid");
        ArrayNode tags = tree.putArray("tags");
        order.tags().forEach(tag -> tags.addObject().put("key", tag.key()).put("value", tag.value()));
        putNodes(tree.putArray("nodes"), instance, now);
        return tree;
    }

    private static ObjectNode common(FlexusInstance instance) {
        FlexusOrder order = instance.order();
        ObjectNode tree = Json.object()
                .put("id", instance.id())
                .put("name", order.name())
                .put("region", order.region())
                .put("vpc_id", instance.network().vpcId())
                .put("subnet_id", instance.network().subnetId())
                .put("security_group_id", instance.network().securityGroupId());
        tree.putObject("volume").put("type", "CLOUDSSD").put("size", order.diskGigabytes());
        tree.putObject("backup_strategy")
                .put("start_time", order.backup().startTime())
                .put("keep_days", order.backup().keepDays());
        return tree;
    }

    /** What no modelled action changes. */
    private static void putConstants(ObjectNode tree) {
        tree.put("alias", "")
                .put("enable_ssl", false)
                .put("db_user_name", "root")
                .put("switch_strategy", "")
                // A string in the document's table.
                .put("db_read_only_from_tenant", "false")
                .put("read_only_by_user", false)
                .put("maintenance_window", MaintenanceWindow.TEXT)
                .put("disk_encryption_id", "")
                .put("enterprise_project_id", "0")
                .put("associated_with_ddm", false);
        tree.putArray("private_dns_names");
        tree.putArray("public_dns_names");
        tree.putArray("public_ips");
        tree.putArray("related_instance");
    }

    /** Empty texts, also where a list belongs, until the instance is built. */
    private static void putAddressesAndTimes(ObjectNode tree, FlexusInstance instance, Instant now) {
        if (instance.isBuilt(now)) {
            tree.put("created", FlexusTimes.withOffset(instance.life().created()));
            tree.put("updated", FlexusTimes.withOffset(instance.updated(now)));
            tree.putArray("private_ips").add(instance.address());
        } else {
            tree.put("created", "").put("updated", "").put("private_ips", "");
        }
        tree.put("expiration_time", FlexusTimes.withOffset(instance.expires().toInstant()));
    }

    private static void putNodes(ArrayNode nodes, FlexusInstance instance, Instant now) {
        String status = instance.isBuilt(now)
                ? instance.work(now).map(Work.Kind::nodeStatus).orElse("active")
                : "creating";
        String[] zones = instance.order().zones().split(",", -1);
        for (int i = 0; i < instance.nodeIds().size(); i++) {
            nodes.addObject()
                    .put("id", instance.nodeIds().get(i))
                    .put("name", instance.order().name() + "_node" + i)
                    .put("role", i == 0 ? "master" : "slave")
                    .put("status", status)
                    .put("availability_zone", zones[Math.min(i, zones.length - 1)].strip());
        }
    }
}
