package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;

/** Brings the newest minor version. That it must not be there already, and the instance's state, are guesses. */
final class UpgradeDbVersionNew implements HuaweiAction {

    @Override
    public ObjectNode run(HuaweiRequest request, HuaweiProject project) {
        Instant now = project.clock().now();
        FlexusInstance instance = project.instance(request.instanceId());
        boolean delayed = request.body()
                .map(body -> new BodyFields(body).flag("is_delayed"))
                .orElse(false);
        instance.refuseUnless(now, FlexusInstance.ACTIVE);
        String newest = MinorVersions.newest(instance.order().version());
        if (instance.completeVersion().at(now).equals(newest)) {
            throw Refusals.nothingToUpgrade();
        }
        Work work = instance.begin(Work.Kind.UPGRADE, MaintenanceWindow.begin(delayed, now), now);
        instance.completeVersion().become(newest, work.end(), now);
        return Json.object()
                .put(
                        "job_id",
                        project.jobs().add("UpgradeDbVersion", instance, work).id());
    }
}
