package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Changes parameters; names that do not exist are ignored and told. That an instance must be built, that values have to
 * be in their range, and that read-only parameters are refused, are guesses.
 */
final class UpdateInstanceConfigurationAsync implements HuaweiAction {

    @Override
    public ObjectNode run(HuaweiRequest request, HuaweiProject project) {
        Instant now = project.clock().now();
        FlexusInstance instance = project.instance(request.instanceId());
        instance.refuseUnlessBuilt(now);
        Map<String, String> values = new LinkedHashMap<>();
        List<String> ignored = new ArrayList<>();
        boolean restart = false;
        for (Map.Entry<String, JsonNode> one :
                request.bodyObject().path("values").properties()) {
            DatabaseParameter parameter = DatabaseParameter.named(one.getKey()).orElse(null);
            if (parameter == null) {
                ignored.add(one.getKey());
            } else {
                values.put(parameter.name(), checked(parameter, one.getValue()));
                restart |= parameter.restartRequired();
            }
        }
        instance.configuration().set(values, now);
        return answer(restart, ignored)
                .put(
                        "job_id",
                        project.jobs()
                                .add(
                                        "UpdateConfiguration",
                                        instance,
                                        now,
                                        now.plus(project.times().creation()))
                                .id());
    }

    private static String checked(DatabaseParameter parameter, JsonNode value) {
        String place = "values." + parameter.name();
        if (parameter.readOnly()) {
            throw Refusals.invalid(place, "must not be changed");
        }
        boolean plain = value.isTextual() || value.isNumber();
        if (!plain || !parameter.allows(value.asText())) {
            throw Refusals.invalid(place, "must be in " + parameter.range());
        }
        return value.asText();
    }

    /** A text where the table says a boolean, as in the documented example. */
    private static ObjectNode answer(boolean restart, List<String> ignored) {
        ObjectNode answer = Json.object().put("restart_required", String.valueOf(restart));
        ArrayNode names = answer.putArray("ignored_params");
        ignored.forEach(names::add);
        return answer;
    }
}
