package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;
import java.util.Set;

/** Nobody can log in to an emulated database, so all that shows is that the instance was changed. */
final class ResetPwd implements HuaweiAction {

    /** A resize and an upgrade have one status. */
    private static final Set<String> NOT_IN =
            Set.of(FlexusInstance.BUILD, Work.Kind.RESTART.status(), Work.Kind.RESIZE.status());

    @Override
    public ObjectNode run(HuaweiRequest request, HuaweiProject project) {
        Instant now = project.clock().now();
        FlexusInstance instance = project.instance(request.instanceId());
        instance.refuseIn(now, NOT_IN);
        instance.touch(now);
        return Json.object();
    }
}
