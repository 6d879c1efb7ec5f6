package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;

final class DescribeDbPrivileges implements CapitalOnlineAction {

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        ObjectNode data = Json.object();
        for (DatabaseRight right : DatabaseRight.values()) {
            data.put(right.word(), right.detail());
        }
        return Members.of("success", data);
    }
}
