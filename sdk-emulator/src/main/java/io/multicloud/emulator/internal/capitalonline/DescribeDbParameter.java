package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;

/** What is true or false is a text here. */
final class DescribeDbParameter implements CapitalOnlineAction {

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        MysqlInstance instance = tenant.mysql(arguments);
        ObjectNode data = Json.object();
        ArrayNode parameters = data.putArray("Parameters");
        for (MysqlParameter parameter : MysqlParameter.ALL) {
            parameters
                    .addObject()
                    .put("Name", parameter.name())
                    .put("CurrentValue", instance.parameters().at(parameter, tenant.now()))
                    .put("DefaultValue", parameter.first())
                    .put("CheckingCode", parameter.allowed())
                    .put("Description", parameter.description())
                    .put("IsModify", Boolean.toString(parameter.modifiable()))
                    .put("IsRestart", Boolean.toString(parameter.restart()));
        }
        return Members.of("success", data);
    }
}
