package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Values are in force when the job is done. That the job restarts the instance where that is needed, which then is not
 * RUNNING, is a guess: no action restarts one.
 */
final class ModifyDbParameter implements CapitalOnlineAction {

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        MysqlInstance instance = tenant.freeMysql(arguments);
        Map<MysqlParameter, String> values = new LinkedHashMap<>();
        for (JsonNode one : arguments.tree().path("Parameters")) {
            MysqlParameter parameter = parameter(one);
            values.put(parameter, one.path("Value").asText());
        }
        Instant done = tenant.changed();
        values.forEach((parameter, value) -> instance.parameters().change(parameter, value, tenant.now(), done));
        boolean restart = values.keySet().stream().anyMatch(MysqlParameter::restart);
        instance.occupation().begin(restart ? InstanceStatus.UPDATING : InstanceStatus.RUNNING, done);
        return Members.accepted(
                "Parameter configuration is being configured", tenant.changing("ModifyDBParameter", instance.id()));
    }

    private static MysqlParameter parameter(JsonNode one) {
        String name = one.path("Name").asText();
        MysqlParameter parameter = MysqlParameter.find(name)
                .orElseThrow(() -> Refusals.invalid("Parameters", "of DescribeDBParameter: there is no " + name));
        if (!parameter.modifiable()) {
            throw Refusals.unsupported("The parameter " + name + " cannot be changed.");
        }
        if (!parameter.allows(one.path("Value").asText())) {
            throw Refusals.invalid(name, "as its CheckingCode allows: " + parameter.allowed());
        }
        return parameter;
    }
}
