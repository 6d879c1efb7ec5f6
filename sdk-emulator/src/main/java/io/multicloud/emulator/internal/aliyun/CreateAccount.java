package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;

/** The length of the name is not checked: the document gives two. */
final class CreateAccount implements AliyunAction {

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        return tenant.once(parameters, () -> {
            AliyunInstance instance = tenant.activeInstance(parameters);
            instance.accounts().add(new DatabaseAccount(parameters, tenant, Grants.of(parameters, instance)));
            return Json.object();
        });
    }
}
