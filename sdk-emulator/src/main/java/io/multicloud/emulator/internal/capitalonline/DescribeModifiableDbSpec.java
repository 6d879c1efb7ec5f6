package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.util.List;

/** All sizes of the instance's own edition, smaller ones too, and its one kind of disk. */
final class DescribeModifiableDbSpec implements CapitalOnlineAction {

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        MysqlInstance instance = tenant.mysql(arguments);
        ObjectNode data = Json.object();
        OfferTrees.putFlat(data, instance.order().offer().edition(), List.of(instance.diskKind()));
        data.put("RegionId", instance.order().region().id());
        return Members.of("Success.", data).put("TaskId", Members.NO_TASK);
    }
}
