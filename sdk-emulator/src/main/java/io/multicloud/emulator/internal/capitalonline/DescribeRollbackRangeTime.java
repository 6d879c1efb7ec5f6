package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;

final class DescribeRollbackRangeTime implements CapitalOnlineAction {

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        RollbackRange range = RollbackRange.of(tenant.mysql(arguments), tenant.now());
        ObjectNode data = Json.object()
                .put("LeftBorderTime", CapitalOnlineTimes.text(range.left()))
                .put("RightBorderTime", CapitalOnlineTimes.text(range.right()));
        return Members.of("success", data).put("TaskId", Members.NO_TASK);
    }
}
