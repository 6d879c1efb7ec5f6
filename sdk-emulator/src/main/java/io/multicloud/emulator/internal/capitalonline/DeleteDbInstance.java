package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import io.multicloud.emulator.internal.state.Phase;
import java.time.Instant;

final class DeleteDbInstance implements CapitalOnlineAction {

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        CapitalOnlineInstance instance =
                tenant.instances().find(arguments.text("InstanceUuid")).orElseThrow(Refusals::noInstance);
        Instant now = tenant.clock().now();
        if (instance.life().at(now) != Phase.RUNNING) {
            throw Refusals.inUse();
        }
        instance.life().delete(now);
        ObjectNode members = Json.object();
        members.putObject("Data");
        return members.put("TaskId", "");
    }
}
