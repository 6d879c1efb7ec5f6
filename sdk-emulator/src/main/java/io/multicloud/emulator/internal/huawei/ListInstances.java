package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;
import java.util.List;

final class ListInstances {

    private static final int MOST = 100;

    private ListInstances() {}

    static ObjectNode run(HuaweiRequest request, HuaweiProject project) {
        int offset = integer(request, "offset", 0, 0, Integer.MAX_VALUE);
        int limit = integer(request, "limit", MOST, 1, MOST);
        List<FlexusInstance> matches = project.instances().all().stream()
                .filter(InstanceFilter.of(request))
                .toList();
        Instant now = project.clock().now();
        ObjectNode body = Json.object();
        ArrayNode page = body.putArray("instances");
        matches.stream()
                .skip(offset)
                .limit(limit)
                .forEach(instance -> page.add(FlexusInstanceTree.listed(instance, now)));
        return body.put("total_count", matches.size());
    }

    private static int integer(HuaweiRequest request, String name, int absent, int least, int most) {
        try {
            int number = request.parameter(name).map(Integer::parseInt).orElse(absent);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Refused below, like a number out of range.
        }
        throw Refusals.invalid(name, "must be an integer, " + least + " to " + most);
    }
}
