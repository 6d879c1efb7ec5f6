package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import io.multicloud.emulator.internal.state.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The Password of the documented example is taken and not used: accounts are made with CreatePrivilegedAccount. */
final class CreateDbInstance implements CapitalOnlineAction {

    private static final int USUAL_PORT = 3306;

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        InstanceOrder order = InstanceOrder.read(arguments, Offers.MYSQL, USUAL_PORT);
        DiskKind kind = order.offer().edition().disk(arguments.text("DiskType"));
        int disk = arguments.number("DiskValue");
        if (!kind.sells(disk)) {
            throw Refusals.diskSize(kind);
        }
        List<String> ids = new ArrayList<>();
        for (int i = arguments.optionalNumber("Amount").orElse(1); i > 0; i--) {
            String id = Ids.uuid();
            tenant.mysql().add(new MysqlInstance(tenant, id, tenant.newLife(), order, kind, disk, Optional.empty()));
            ids.add(id);
        }
        return ordered(ids, tenant);
    }

    /** The answer to an order of either service. */
    static ObjectNode ordered(List<String> ids, CapitalOnlineTenant tenant) {
        ObjectNode data = Json.object();
        ArrayNode list = data.putArray("InstancesUuid");
        ids.forEach(list::add);
        String task = tenant.tasks()
                .begin("CreateDBInstance", ids, tenant.now(), tenant.times().creation());
        return Members.of("Success.", data).put("TaskId", task);
    }
}
