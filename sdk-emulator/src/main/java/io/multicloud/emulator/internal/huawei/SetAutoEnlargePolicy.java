package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;

/** Every account takes part in the open beta and may choose the step. That an instance must be built is a guess. */
final class SetAutoEnlargePolicy implements HuaweiAction {

    @Override
    public JsonNode run(HuaweiRequest request, HuaweiProject project) {
        Instant now = project.clock().now();
        BodyFields body = new BodyFields(request.bodyObject());
        FlexusInstance instance = project.instance(request.instanceId());
        instance.refuseUnlessBuilt(now);
        instance.enlarge(body.flag("switch_option") ? policy(body, instance) : null);
        return MissingNode.getInstance();
    }

    private static EnlargePolicy policy(BodyFields body, FlexusInstance instance) {
        int limit = body.integer("limit_size");
        if (limit < instance.order().diskGigabytes()) {
            throw Refusals.invalid("limit_size", "must be at least the size of the disk");
        }
        int step = body.optionalInteger("step_percent").orElse(EnlargePolicy.DEFAULT_STEP);
        return new EnlargePolicy(limit, body.integer("trigger_threshold"), step);
    }
}
