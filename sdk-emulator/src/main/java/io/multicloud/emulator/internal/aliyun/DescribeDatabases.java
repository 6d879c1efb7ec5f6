package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;
import java.util.Optional;

/** A name that no database has gets an empty list; that it is no error is a guess. */
final class DescribeDatabases implements AliyunAction {

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        AliyunInstance instance = tenant.instance(parameters);
        Optional<String> name = parameters.optional("DBName");
        ObjectNode result = Json.object().put("InstanceId", instance.id());
        ArrayNode list = result.putObject("Databases").putArray("Database");
        instance.databases().all().stream()
                .filter(database -> name.isEmpty() || name.get().equals(database.id()))
                .forEach(database -> list.add(tree(instance, database, tenant.now())));
        return result;
    }

    private static ObjectNode tree(AliyunInstance instance, AliyunDatabase database, Instant now) {
        Instant created = database.life().created();
        return Json.object()
                .put("InstanceId", instance.id())
                .put("DBName", database.id())
                .put("DBStatus", database.status(now))
                .put("NodeSpec", database.nodes().spec())
                .put("NodeNumber", database.nodes().number())
                .put("ChargeType", database.chargeType())
                .put("CreateTime", AliyunTimes.second(created))
                .put("EndTime", AliyunTimes.end(database.chargeType(), created))
                .put("DBType", "Primary")
                .put("SourceInstanceId", "");
    }
}
