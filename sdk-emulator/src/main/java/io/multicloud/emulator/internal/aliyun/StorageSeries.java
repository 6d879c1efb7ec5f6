package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;
import java.util.List;

/** Space over a time, or now where no time is named. Of times to come, as of those before the creation, there is no data. */
record StorageSeries(List<AliyunDatabase> databases, Instant now) {

    ObjectNode answer(AliyunParameters parameters) {
        ObjectNode result = Json.object();
        ArrayNode list = result.putObject("MonitorDatas").putArray("MonitorData");
        times(parameters).forEach(time -> {
            StorageUse use = at(time);
            list.addObject()
                    .put("Date", AliyunTimes.second(time))
                    .put("DataSize", use.data())
                    .put("BinlogSize", use.binlog())
                    .put("OtherSize", use.other())
                    .put("TotalSize", use.total());
        });
        return result;
    }

    private List<Instant> times(AliyunParameters parameters) {
        boolean ranged = parameters.optional("StartTime").isPresent()
                || parameters.optional("EndTime").isPresent();
        return ranged ? Samples.ofOptional(parameters).times() : List.of(now);
    }

    private StorageUse at(Instant time) {
        return time.isAfter(now)
                ? StorageUse.NO_DATA
                : databases.stream()
                        .map(database -> database.storage().at(time))
                        .reduce(StorageUse.NO_DATA, StorageUse::plus);
    }
}
