package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;

/** Both ends of the span belong to it. The words for a change that is not in force yet are a guess. */
final class DescribeDbParameterModifyHistory implements CapitalOnlineAction {

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        MysqlInstance instance = tenant.mysql(arguments);
        Instant start = CapitalOnlineTimes.read(arguments, "StartTime");
        Instant end = CapitalOnlineTimes.read(arguments, "EndTime").plusSeconds(1);
        ArrayNode data = Json.array();
        instance.parameters().newestFirst().stream()
                .filter(change ->
                        !change.made().isBefore(start) && change.made().isBefore(end))
                .forEach(change -> data.add(tree(change, tenant.now())));
        return Members.of("success", data);
    }

    private static ObjectNode tree(ParameterChange change, Instant now) {
        boolean inForce = change.isInForce(now);
        return Json.object()
                .put("ParameterName", change.name())
                .put("OldParameterValue", change.before())
                .put("NewParameterValue", change.after())
                .put("IsValid", inForce)
                .put("StatusMessage", inForce ? "已生效" : "生效中")
                .put("ModifyTime", CapitalOnlineTimes.text(change.made()))
                .put("ModifyRole", "用户");
    }
}
