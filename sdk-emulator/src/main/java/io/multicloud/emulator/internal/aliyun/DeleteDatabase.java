package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import io.multicloud.emulator.internal.state.Phase;

/** Every instance is a primary one here, as no documented call makes another. */
final class DeleteDatabase implements AliyunAction {

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        return tenant.once(parameters, () -> {
            AliyunInstance instance = tenant.activeInstance(parameters);
            AliyunDatabase database = instance.activeDatabase(parameters, tenant.now());
            if (isAlone(instance, tenant)) {
                throw StateRefusals.onlyDatabase();
            }
            database.life().delete(tenant.now());
            instance.tasks().start(parameters, tenant.times().deletion());
            return Json.object();
        });
    }

    private static boolean isAlone(AliyunInstance instance, AliyunTenant tenant) {
        return instance.databases().all().stream()
                        .filter(database -> database.life().at(tenant.now()) != Phase.DELETING)
                        .count()
                == 1;
    }
}
