package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.util.List;
import java.util.Optional;

/** The second condition, that the instance is not locked, always holds: no documented call locks one. */
final class ModifySecurityIps implements AliyunAction {

    private static final List<String> MODES = List.of("0", "1", "2");

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        AliyunInstance instance = tenant.activeInstance(parameters);
        Whitelist whitelist = instance.whitelist();
        String name = parameters.optional("SecurityIPListName").orElse("default");
        List<String> list = list(parameters);
        switch (mode(parameters)) {
            case "1" -> whitelist.append(name, list);
            case "2" -> whitelist.remove(name, list);
            default -> whitelist.cover(name, list);
        }
        WhitelistGroup group = whitelist.group(name);
        parameters.optional("SecurityIPListAttribute").ifPresent(group::attribute);
        return Json.object().put("InstanceId", instance.id()).put("SecurityIPList", group.entries());
    }

    /** The English document spells it with a small m. */
    private static String mode(AliyunParameters parameters) {
        Optional<String> mode = parameters.either("ModifyMode", "Modifymode");
        if (mode.isPresent() && !MODES.contains(mode.get())) {
            throw Refusals.valueNotSupported("ModifyMode", String.join(", ", MODES));
        }
        return mode.orElse("0");
    }

    /** The English document calls it SecurityIps. */
    private static List<String> list(AliyunParameters parameters) {
        parameters.either("SecurityIPList", "SecurityIps");
        List<String> list = parameters.list("SecurityIPList");
        return list.isEmpty() ? parameters.list("SecurityIps") : list;
    }
}
