package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;

final class DescribeTaskStatus implements AliyunAction {

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        String id = parameters.required("TaskId");
        AliyunTask task = tenant.instance(parameters).tasks().all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(StateRefusals::noTask);
        Instant now = tenant.now();
        ObjectNode tree = Json.object()
                .put("TaskId", id)
                .put("Message", "")
                .put("Status", task.status(now))
                .put("BeginTime", AliyunTimes.second(task.begin()));
        return task.isDone(now) ? tree.put("FinishTime", AliyunTimes.second(task.end())) : tree;
    }
}
