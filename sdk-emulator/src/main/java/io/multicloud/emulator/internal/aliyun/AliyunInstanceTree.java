package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;

/** How an instance is shown. Addresses appear when it is active; lists are wrapped in an object named like their items. */
final class AliyunInstanceTree {

    private static final String PORT = "3306";

    private AliyunInstanceTree() {}

    static ObjectNode inList(AliyunInstance instance, Instant now) {
        ObjectNode tree = common(instance, now);
        if (instance.isReachable(now)) {
            tree.put("ConnectionString", instance.connectionString()).put("Port", PORT);
        }
        Instant created = instance.life().created();
        tree.put("CreateTime", AliyunTimes.second(created))
                .put("ExpireTime", AliyunTimes.end(instance.order().chargeType(), created));
        tree.put("NetworkType", instance.order().vpc().isPresent() ? "VPC" : "Classic");
        instance.order().vpc().ifPresent(vpc -> tree.put("VpcId", vpc.vpcId()).put("VSwitchId", vpc.vSwitchId()));
        return tree;
    }

    static ObjectNode alone(AliyunInstance instance, Instant now) {
        ObjectNode tree = common(instance, now);
        ArrayNode addresses = tree.putObject("NetworkInfoItems").putArray("NetworkInfoItem");
        if (instance.isReachable(now)) {
            addresses.add(address(instance));
        }
        return tree;
    }

    private static ObjectNode common(AliyunInstance instance, Instant now) {
        ObjectNode tree = Json.object()
                .put("InstanceId", instance.id())
                .put("InstanceStatus", instance.status(now))
                .put("RegionId", instance.order().regionId())
                .put("ZoneId", instance.order().zoneId());
        instance.name().ifPresent(name -> tree.put("InstanceName", name));
        ArrayNode databases = tree.putObject("Databases").putArray("Database");
        instance.databases()
                .all()
                .forEach(database ->
                        databases.addObject().put("DBName", database.id()).put("ChargeType", database.chargeType()));
        return tree;
    }

    private static ObjectNode address(AliyunInstance instance) {
        ObjectNode address = Json.object()
                .put("NetworkType", instance.order().vpc().isPresent() ? "VPC" : "INTERNAL")
                .put("ConnectionString", instance.connectionString())
                .put("Port", PORT);
        instance.order()
                .vpc()
                .ifPresent(vpc -> address.put("VpcId", vpc.vpcId())
                        .put("VSwitchId", vpc.vSwitchId())
                        .put("PrivateIpAddress", vpc.privateIpAddress()));
        return address;
    }
}
