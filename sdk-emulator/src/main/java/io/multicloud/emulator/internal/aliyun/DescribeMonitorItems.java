package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;

/**
 * Answers in two generations. The newer one has the form of its example, not of its table. Which version asks for the
 * older one is not documented: here every one but 1.
 */
final class DescribeMonitorItems implements AliyunAction {

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        tenant.instance(parameters);
        MetricLevel level = MetricLevel.valueOf(parameters.required("ItemLevel"));
        boolean newer = parameters.optional("MonitorVersion").orElse("1").equals("1");
        return newer ? groups(level) : metrics(level);
    }

    private static ObjectNode groups(MetricLevel level) {
        ObjectNode result = Json.object();
        ArrayNode groups = result.putArray("monitorItemList");
        for (MetricGroup group : level.groups()) {
            ArrayNode metrics = groups.addObject()
                    .put("groupName", group.name())
                    .put("desc", group.description())
                    .putArray("groupValue");
            group.metrics()
                    .forEach(metric -> metrics.addObject()
                            .put("displayName", metric.displayName())
                            .put("key", metric.key())
                            .put("unit", metric.unit()));
        }
        return result;
    }

    private static ObjectNode metrics(MetricLevel level) {
        ObjectNode result = Json.object();
        ArrayNode items = result.putObject("MonitorItems").putArray("MonitorItem");
        level.metrics()
                .forEach(metric -> items.addObject()
                        .put("DisplayName", metric.displayName())
                        .put("Key", metric.key())
                        .put("Unit", metric.unit()));
        return result;
    }
}
