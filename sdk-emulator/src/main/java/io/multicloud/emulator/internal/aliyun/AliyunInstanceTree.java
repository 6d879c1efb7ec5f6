package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;

/** How an instance is shown. Addresses appear when it is active; lists are wrapped in an object named like their items. */
final class AliyunInstanceTree {

    static final String PORT = "3306";

    private AliyunInstanceTree() {}

    static String host(String prefix) {
        return prefix + ".petadata.rds.aliyuncs.com";
    }

    static ObjectNode inList(AliyunInstance instance, Instant now) {
        ObjectNode tree = common(instance, now);
        if (instance.isReachable(now)) {
            tree.put("ConnectionString", instance.connectionString(now)).put("Port", PORT);
        }
        Instant created = instance.life().created();
        tree.put("CreateTime", AliyunTimes.second(created))
                .put("ExpireTime", AliyunTimes.end(instance.order().chargeType(), created));
        tree.put("NetworkType", instance.network().vpc(now).isPresent() ? "VPC" : "Classic");
        instance.network()
                .vpc(now)
                .ifPresent(vpc -> tree.put("VpcId", vpc.vpcId()).put("VSwitchId", vpc.vSwitchId()));
        return tree;
    }

    static ObjectNode alone(AliyunInstance instance, Instant now) {
        ObjectNode tree = common(instance, now);
        ArrayNode addresses = tree.putObject("NetworkInfoItems").putArray("NetworkInfoItem");
        if (instance.isReachable(now)) {
            addresses.add(address(instance, now));
            instance.network()
                    .publicConnection()
                    .filter(connection -> !now.isBefore(connection.from()))
                    .ifPresent(connection -> addresses.add(address(connection)));
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

    private static ObjectNode address(AliyunInstance instance, Instant now) {
        ObjectNode address = Json.object()
                .put("NetworkType", instance.network().vpc(now).isPresent() ? "VPC" : "INTERNAL")
                .put("ConnectionString", instance.connectionString(now))
                .put("Port", PORT);
        instance.network()
                .vpc(now)
                .ifPresent(vpc -> address.put("VpcId", vpc.vpcId())
                        .put("VSwitchId", vpc.vSwitchId())
                        .put("PrivateIpAddress", vpc.privateIpAddress()));
        return address;
    }

    private static ObjectNode address(PublicConnection connection) {
        return Json.object()
                .put("NetworkType", "PUBLIC")
                .put("ConnectionString", connection.host())
                .put("Port", connection.port());
    }
}
