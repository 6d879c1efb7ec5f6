package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Values of metrics over a time, from when the object was ready until now. */
record PerformanceSeries(MetricLevel level, int nodes, Instant ready, Instant now) {

    ObjectNode answer(AliyunParameters parameters, AliyunInstance instance) {
        List<Instant> times = Samples.of(parameters).times().stream()
                .filter(time -> !time.isBefore(ready) && !time.isAfter(now))
                .toList();
        Optional<String> group = group(parameters);
        ObjectNode result = Json.object();
        ArrayNode series = result.putObject("MonitorDatas").putArray("MonitorData");
        for (String key : parameters.list("KeyList")) {
            Metric metric = level.metric(key, group).orElseThrow(StateRefusals::noMetric);
            ArrayNode values = series.addObject()
                    .put("DBInstanceId", instance.id())
                    .put("Key", key)
                    .put("Unit", metric.unit())
                    .putObject("PerformanceValues")
                    .putArray("PerformanceValue");
            times.forEach(time -> values.addObject()
                    .put("Value", metric.at(time, nodes))
                    .put("Date", Long.toString(time.toEpochMilli())));
        }
        return result;
    }

    private Optional<String> group(AliyunParameters parameters) {
        Optional<String> group = parameters.optional("MonitorGroup");
        if (group.isPresent() && !level.hasGroup(group.get())) {
            throw StateRefusals.noMetricGroup();
        }
        return group;
    }
}
