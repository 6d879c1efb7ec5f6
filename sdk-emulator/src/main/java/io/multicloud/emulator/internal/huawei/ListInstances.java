package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;

final class ListInstances implements HuaweiAction {

    private static final int MOST = 100;

    @Override
    public ObjectNode run(HuaweiRequest request, HuaweiProject project) {
        long offset = number(request, "offset", 0);
        long limit = number(request, "limit", MOST);
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

    /** No limit is documented for the offset: one that no list reaches is as good as any other. */
    private static long number(HuaweiRequest request, String name, long absent) {
        return request.parameter(name)
                .map(text -> new BigInteger(text).min(BigInteger.valueOf(Long.MAX_VALUE)))
                .map(BigInteger::longValue)
                .orElse(absent);
    }
}
