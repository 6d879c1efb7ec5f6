package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;

final class ModifyAccountPassword implements AliyunAction {

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        DatabaseAccount account = tenant.activeInstance(parameters).accounts().active(parameters);
        if (!account.hasPassword(parameters.required("OldPassword"))) {
            throw StateRefusals.wrongPassword();
        }
        account.password(parameters.required("NewPassword"));
        return Json.object();
    }
}
