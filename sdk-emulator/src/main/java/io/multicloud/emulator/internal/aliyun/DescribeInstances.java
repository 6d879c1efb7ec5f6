package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

final class DescribeInstances implements AliyunAction {

    private static final List<String> STATUSES =
            List.of("CREATE", "ACTIVE", "MODIFY", "DELETE", "MIGRATE", "APPEND", "INACTIVE");

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        Page page = new Page(
                parameters.number("PageNumber").orElse(1),
                parameters.number("PageSize").orElse(10));
        Instant now = tenant.now();
        List<AliyunInstance> matches = matches(parameters, tenant, now);
        ObjectNode result = Json.object()
                .put("PageNumber", page.number())
                .put("PageSize", page.size())
                .put("TotalCount", matches.size());
        ArrayNode list = result.putObject("Instances").putArray("Instance");
        page.of(matches).forEach(instance -> list.add(AliyunInstanceTree.inList(instance, now)));
        return result;
    }

    private static List<AliyunInstance> matches(AliyunParameters parameters, AliyunTenant tenant, Instant now) {
        Optional<String> id = parameters.optional("InstanceId");
        Optional<String> status = parameters.oneOf("InstanceStatus", STATUSES);
        Optional<String> chargeType = parameters.optional("ChargeType");
        return tenant.instances().all().stream()
                .filter(instance -> id.isEmpty() || id.get().equals(instance.id()))
                .filter(instance -> status.isEmpty() || status.get().equals(instance.status(now)))
                .filter(instance -> chargeType.isEmpty()
                        || chargeType.get().equals(instance.order().chargeType()))
                .toList();
    }
}
