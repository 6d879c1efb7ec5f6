package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;

/** Takes any name in any state, as the document names no condition for either. */
final class ModifyInstanceName implements AliyunAction {

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        tenant.instance(parameters).rename(parameters.required("NewInstanceName"));
        return Json.object();
    }
}
