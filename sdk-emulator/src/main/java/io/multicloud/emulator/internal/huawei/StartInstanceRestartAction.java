package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;

/** Of the members that the provider's own client knows for a restart none is looked at. */
final class StartInstanceRestartAction implements HuaweiAction {

    @Override
    public ObjectNode run(HuaweiRequest request, HuaweiProject project) {
        Instant now = project.clock().now();
        FlexusInstance instance = project.instance(request.instanceId());
        instance.refuseUnless(now, FlexusInstance.ACTIVE);
        Work work = instance.begin(Work.Kind.RESTART, now, now);
        return Json.object()
                .put(
                        "job_id",
                        project.jobs().add("RestartInstance", instance, work).id());
    }
}
