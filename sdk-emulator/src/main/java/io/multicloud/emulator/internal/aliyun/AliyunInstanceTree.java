package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** How an instance is shown. Addresses appear when it is active; lists are wrapped in an object named like their items. */
final class AliyunInstanceTree {

    private static final String PORT = "3306";

    private AliyunInstanceTree() {}

    static ObjectNode inList(AliyunInstance instance, Instant now) {
        ObjectNode tree = common(instance, now);
        if (instance.isActive(now)) {
            tree.put("ConnectionString", instance.connectionString()).put("Port", PORT);
        }
        tree.put("CreateTime", second(instance.life().created())).put("ExpireTime", expireTime(instance));
        tree.put("NetworkType", instance.vpc().isPresent() ? "VPC" : "Classic");
        instance.vpc().ifPresent(vpc -> tree.put("VpcId", vpc.vpcId()).put("VSwitchId", vpc.vSwitchId()));
        return tree;
    }

    static ObjectNode alone(AliyunInstance instance, Instant now) {
        ObjectNode tree = common(instance, now);
        ArrayNode addresses = tree.putObject("NetworkInfoItems").putArray("NetworkInfoItem");
        if (instance.isActive(now)) {
            addresses.add(address(instance));
        }
        return tree;
    }

    private static ObjectNode common(AliyunInstance instance, Instant now) {
        ObjectNode tree = Json.object()
                .put("InstanceId", instance.id())
                .put("InstanceStatus", instance.status(now))
                .put("RegionId", instance.regionId())
                .put("ZoneId", instance.zoneId());
        instance.instanceName().ifPresent(name -> tree.put("InstanceName", name));
        tree.putObject("Databases")
                .putArray("Database")
                .addObject()
                .put("DBName", instance.dbName())
                .put("ChargeType", instance.chargeType());
        return tree;
    }

    private static ObjectNode address(AliyunInstance instance) {
        ObjectNode address = Json.object()
                .put("NetworkType", instance.vpc().isPresent() ? "VPC" : "INTERNAL")
                .put("ConnectionString", instance.connectionString())
                .put("Port", PORT);
        instance.vpc()
                .ifPresent(vpc -> address.put("VpcId", vpc.vpcId())
                        .put("VSwitchId", vpc.vSwitchId())
                        .put("PrivateIpAddress", vpc.privateIpAddress()));
        return address;
    }

    /** A subscription has no documented length: one year is a guess. */
    private static String expireTime(AliyunInstance instance) {
        return instance.chargeType().equals("PostPaid")
                ? "2999-09-08T16:00:00Z"
                : second(instance.life()
                        .created()
                        .atOffset(ZoneOffset.UTC)
                        .plusYears(1)
                        .toInstant());
    }

    private static String second(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
