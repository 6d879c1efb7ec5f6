package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Duration;
import java.time.Instant;

/** It knows the instances of MySQL alone, as all its metrics are theirs. */
final class DescribeDbInstancePerformance implements CapitalOnlineAction {

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        MysqlInstance instance = tenant.mysql(arguments);
        String key = arguments.text("MetricKey");
        MysqlMetric metric = MysqlMetric.find(key).orElseThrow(() -> Refusals.invalid("MetricKey", "a metric"));
        Instant start = CapitalOnlineTimes.read(arguments, "StartTime");
        Instant end = CapitalOnlineTimes.read(arguments, "EndTime");
        if (!start.isBefore(end)) {
            throw Refusals.invalid("EndTime", "later than StartTime");
        }
        SamplePeriod period = SamplePeriod.of(Duration.between(start, end));
        ObjectNode data = Json.object()
                .put("InstanceUuid", instance.id())
                .put("ProductType", instance.order().offer().edition().key())
                .put("MetricKey", key)
                .put("Period", period.seconds())
                .put("StartTime", CapitalOnlineTimes.text(start))
                .put("EndTime", CapitalOnlineTimes.text(end));
        ArrayNode values = series(data, metric);
        Instant built = instance.life().ready();
        period.points(start, end, built, tenant.now())
                .forEach(time -> values.addObject()
                        .put("DateTime", CapitalOnlineTimes.text(time))
                        .set("Value", metric.at(time, built)));
        return Members.of("success", data).put("TaskId", Members.NO_TASK);
    }

    private static ArrayNode series(ObjectNode data, MysqlMetric metric) {
        return data.putArray("DataPoints")
                .addObject()
                .put("MetricName", metric.shown())
                .put("MetricType", metric.type())
                .put("MonitorType", metric.monitorType())
                .put("Unit", metric.unit())
                .putArray("Values");
    }
}
