package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.util.regex.Pattern;

/** Which ids are well-formed is read from the examples. An unknown one is not found, which is a guess. */
final class DescribeTask implements CapitalOnlineAction {

    private static final Pattern FORM =
            Pattern.compile("[0-9]{1,19}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        String id = arguments.text("TaskId");
        if (!FORM.matcher(id).matches()) {
            throw Refusals.malformedTask();
        }
        CloudTask task = tenant.tasks().find(id).orElseThrow(Refusals::noTask);
        ObjectNode data = Json.object()
                .put("Status", task.status(tenant.now()))
                .put("ResourceId", task.resourceIds().get(0))
                .put("TaskType", task.type());
        // Known of the vendor's Go client alone.
        ArrayNode all = data.putArray("ResourceIds");
        task.resourceIds().forEach(all::add);
        return Members.of("Success.", data).put("TaskId", id);
    }
}
