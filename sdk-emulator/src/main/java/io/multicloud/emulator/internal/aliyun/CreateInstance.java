package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import io.multicloud.emulator.internal.state.Ids;
import java.util.Map;

/** Creates an instance with a database and an account, which become active together with it. */
final class CreateInstance implements AliyunAction {

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        return tenant.once(parameters, () -> create(parameters, tenant));
    }

    private static ObjectNode create(AliyunParameters parameters, AliyunTenant tenant) {
        InstanceOrder order = InstanceOrder.of(parameters);
        String databaseName = ReservedWords.databaseName(parameters);
        AliyunInstance instance = new AliyunInstance("pd-" + Ids.lettersAndDigits(16), tenant, order);
        instance.databases()
                .add(AliyunDatabase.create(databaseName, tenant.newLife(), order.nodes(), order.chargeType()));
        // What it may do is a guess.
        instance.accounts().add(new DatabaseAccount(parameters, tenant, Map.of(databaseName, Privilege.READ_WRITE)));
        instance.tasks().start(parameters, tenant.times().creation());
        tenant.instances().add(instance);
        return Json.object().put("OrderId", Ids.digits(15)).put("InstanceId", instance.id());
    }
}
