package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;
import java.util.List;

final class ListInstances implements HuaweiAction {

    @Override
    public ObjectNode run(HuaweiRequest request, HuaweiProject project) {
        List<FlexusInstance> matches = project.instances().all().stream()
                .filter(InstanceFilter.of(request))
                .toList();
        Instant now = project.clock().now();
        ObjectNode body = Json.object();
        ArrayNode page = body.putArray("instances");
        Page.of(request).cut(matches).forEach(instance -> page.add(FlexusInstanceTree.listed(instance, now)));
        return body.put("total_count", matches.size());
    }
}
