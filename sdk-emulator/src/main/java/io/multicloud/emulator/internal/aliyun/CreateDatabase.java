package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import io.multicloud.emulator.internal.state.Ids;

/** Not documented: name and parameters are the official SDK's, all else is a guess. */
final class CreateDatabase implements AliyunAction {

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        return tenant.once(parameters, () -> create(parameters, tenant));
    }

    private static ObjectNode create(AliyunParameters parameters, AliyunTenant tenant) {
        AliyunInstance instance = tenant.activeInstance(parameters);
        String name = ReservedWords.databaseName(parameters);
        if (instance.databases().find(name).isPresent()) {
            throw StateRefusals.duplicateDatabaseName();
        }
        instance.databases()
                .add(AliyunDatabase.create(
                        name,
                        tenant.newLife(),
                        Nodes.of(parameters),
                        instance.order().chargeType()));
        instance.tasks().start(parameters, tenant.times().creation());
        return Json.object().put("OrderId", Ids.digits(15));
    }
}
