package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;

/** Of a policy that is off nothing else is told, which is a guess. */
final class ShowAutoEnlargePolicy implements HuaweiAction {

    @Override
    public ObjectNode run(HuaweiRequest request, HuaweiProject project) {
        FlexusInstance instance = project.instance(request.instanceId());
        return instance.enlargePolicy()
                .map(policy -> Json.object()
                        .put("switch_option", true)
                        .put("limit_size", policy.limitGigabytes())
                        .put("trigger_threshold", policy.triggerPercent())
                        .put("step_percent", policy.stepPercent()))
                .orElseGet(() -> Json.object().put("switch_option", false));
    }
}
