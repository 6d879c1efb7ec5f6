package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;

final class DeleteInstance implements AliyunAction {

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        return tenant.once(parameters, () -> {
            tenant.activeInstance(parameters).life().delete(tenant.now());
            return Json.object();
        });
    }
}
