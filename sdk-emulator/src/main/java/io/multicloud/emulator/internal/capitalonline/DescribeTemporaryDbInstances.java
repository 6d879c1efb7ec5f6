package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;

/** Ports are texts here, and empty ones until the instance is built; that Progress counts per cent is a guess. */
final class DescribeTemporaryDbInstances implements CapitalOnlineAction {

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        MysqlInstance primary = tenant.mysql(arguments);
        ArrayNode data = Json.array();
        primary.temporary().all().forEach(one -> data.add(tree(one, primary, tenant.now())));
        return Members.of("success", data);
    }

    private static ObjectNode tree(TemporaryInstance instance, MysqlInstance primary, Instant now) {
        InstanceStatus status = instance.status(now);
        boolean built = status != InstanceStatus.CREATING;
        return Json.object()
                .put("TemporaryInstanceUuid", instance.id())
                .put("TemporaryInstanceName", instance.name())
                .put("Status", status.name())
                .put("StatusStr", status.shown())
                .put("SelectRecoveryTime", CapitalOnlineTimes.text(instance.restoredTo()))
                .put("CreateTime", CapitalOnlineTimes.text(instance.life().created()))
                .put("Progress", Integer.toString(Progress.of(instance.life(), now)))
                .put("Ip", built ? instance.address() : "")
                .put("Port", built ? Integer.toString(primary.order().port()) : "");
    }
}
