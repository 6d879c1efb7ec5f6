package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class DescribeInstances implements AliyunAction {

    private static final List<String> STATUSES =
            List.of("CREATE", "ACTIVE", "MODIFY", "DELETE", "MIGRATE", "APPEND", "INACTIVE");

    @Override
    public Set<String> parameters() {
        return Set.of("InstanceId", "InstanceStatus", "ChargeType", "PageNumber", "PageSize");
    }

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        int pageNumber = parameters.number("PageNumber").orElse(1);
        int pageSize = parameters.number("PageSize").orElse(10);
        Instant now = tenant.clock().now();
        List<AliyunInstance> matches = matches(parameters, tenant, now);
        ObjectNode result = Json.object()
                .put("PageNumber", pageNumber)
                .put("PageSize", pageSize)
                .put("TotalCount", matches.size());
        ArrayNode page = result.putObject("Instances").putArray("Instance");
        matches.stream()
                .skip((pageNumber - 1L) * pageSize)
                .limit(pageSize)
                .forEach(instance -> page.add(AliyunInstanceTree.inList(instance, now)));
        return result;
    }

    private static List<AliyunInstance> matches(AliyunParameters parameters, AliyunTenant tenant, Instant now) {
        Optional<String> id = parameters.optional("InstanceId");
        Optional<String> status = parameters.oneOf("InstanceStatus", STATUSES);
        Optional<String> chargeType = parameters.optional("ChargeType");
        return tenant.instances().all().stream()
                .filter(instance -> id.isEmpty() || id.get().equals(instance.id()))
                .filter(instance -> status.isEmpty() || status.get().equals(instance.status(now)))
                .filter(instance -> chargeType.isEmpty() || chargeType.get().equals(instance.chargeType()))
                .toList();
    }
}
