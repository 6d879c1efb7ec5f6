package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

final class ListRestoreTimes implements HuaweiAction {

    @Override
    public ObjectNode run(HuaweiRequest request, HuaweiProject project) {
        Instant now = project.clock().now();
        FlexusInstance instance = project.instance(request.instanceId());
        Optional<LocalDate> day = request.parameter("date").map(LocalDate::parse);
        ObjectNode body = Json.object();
        ArrayNode ranges = body.putArray("restore_time");
        RestoreRange.of(instance, project.backups().of(instance), now)
                .flatMap(range -> day.isEmpty() ? Optional.of(range) : range.on(day.get()))
                .ifPresent(range -> ranges.addObject()
                        .put("start_time", range.start().toEpochMilli())
                        .put("end_time", range.end().toEpochMilli()));
        return body;
    }
}
