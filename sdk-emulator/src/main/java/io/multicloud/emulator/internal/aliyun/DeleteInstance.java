package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;
import java.util.Set;

final class DeleteInstance implements AliyunAction {

    @Override
    public Set<String> parameters() {
        return Set.of("InstanceId", "ClientToken");
    }

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        String id = parameters.required("InstanceId");
        return tenant.once(parameters, () -> {
            AliyunInstance instance = tenant.instance(id);
            Instant now = tenant.clock().now();
            if (!instance.isActive(now)) {
                throw Refusals.instanceStatus();
            }
            instance.life().delete(now);
            return Json.object();
        });
    }
}
