package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;

final class ResetAccountPassword implements AliyunAction {

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        tenant.activeInstance(parameters).accounts().active(parameters).password(parameters.required("NewPassword"));
        return Json.object();
    }
}
