package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;

final class DeleteInstance implements AliyunAction {

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        return tenant.once(parameters, () -> {
            AliyunInstance instance = tenant.activeInstance(parameters);
            instance.life().delete(tenant.now());
            instance.tasks().start(parameters, tenant.times().deletion());
            return Json.object();
        });
    }
}
