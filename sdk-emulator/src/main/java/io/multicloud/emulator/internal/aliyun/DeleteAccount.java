package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;

final class DeleteAccount implements AliyunAction {

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        tenant.activeInstance(parameters).accounts().active(parameters).delete(tenant.now());
        return Json.object();
    }
}
