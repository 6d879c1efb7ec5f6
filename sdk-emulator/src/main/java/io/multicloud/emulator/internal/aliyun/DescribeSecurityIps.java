package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;

final class DescribeSecurityIps implements AliyunAction {

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        AliyunInstance instance = tenant.instance(parameters);
        ObjectNode result = Json.object()
                .put("InstanceId", instance.id())
                .put("SecurityIPList", instance.whitelist().defaultGroup().entries());
        ArrayNode groups = result.putObject("SecurityIPs").putArray("SecurityIpGroup");
        for (WhitelistGroup group : instance.whitelist().groups()) {
            groups.addObject()
                    .put("SecurityIPListName", group.name())
                    .put("SecurityIPListAttribute", group.attribute())
                    .put("SecurityIPList", group.entries());
        }
        return result;
    }
}
