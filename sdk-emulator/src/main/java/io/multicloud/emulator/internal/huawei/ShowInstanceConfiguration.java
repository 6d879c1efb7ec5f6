package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;

/** Shows times without a zone and the engine in small letters, as the documented example does. */
final class ShowInstanceConfiguration implements HuaweiAction {

    @Override
    public ObjectNode run(HuaweiRequest request, HuaweiProject project) {
        Instant now = project.clock().now();
        FlexusInstance instance = project.instance(request.instanceId());
        instance.refuseUnlessBuilt(now);
        InstanceConfiguration configuration = instance.configuration();
        Instant created = instance.life().ready();
        ObjectNode body = Json.object()
                .put("datastore_version_name", instance.order().version())
                .put("datastore_name", "mysql")
                .put("created", FlexusTimes.withoutZone(created))
                .put("updated", FlexusTimes.withoutZone(configuration.updated(created)));
        ArrayNode parameters = body.putArray("configuration_parameters");
        DatabaseParameter.ALL.forEach(parameter -> parameters.add(tree(parameter, configuration)));
        return body;
    }

    private static ObjectNode tree(DatabaseParameter parameter, InstanceConfiguration configuration) {
        return Json.object()
                .put("name", parameter.name())
                .put("value", configuration.value(parameter))
                .put("restart_required", parameter.restartRequired())
                .put("readonly", parameter.readOnly())
                .put("value_range", parameter.range())
                .put("type", parameter.type())
                .put("description", parameter.description());
    }
}
