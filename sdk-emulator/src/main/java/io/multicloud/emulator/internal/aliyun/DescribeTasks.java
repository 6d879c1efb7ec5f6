package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

final class DescribeTasks implements AliyunAction {

    /** Not started, running, failed. */
    private static final String DEFAULT_STATUSES = "0,1,3";

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        AliyunInstance instance = tenant.instance(parameters);
        Page page = new Page(
                parameters.number("PageNumbers").orElse(1),
                parameters.number("MaxRecordsPerPage").orElseThrow());
        TimeRange range = TimeRange.of(parameters);
        Instant now = tenant.now();
        List<AliyunTask> matches = matches(parameters, instance, range, now);
        ObjectNode result = Json.object()
                .put("InstanceId", instance.id())
                .put("StartTime", AliyunTimes.second(range.start()))
                .put("EndTime", AliyunTimes.second(range.end()))
                .put("PageNumbers", page.number())
                .put("MaxRecordsPerPage", page.size())
                .put("TotalRecords", matches.size());
        ArrayNode list = result.putObject("Tasks").putArray("Task");
        page.of(matches).forEach(task -> list.add(tree(task, now)));
        return result;
    }

    private static List<AliyunTask> matches(
            AliyunParameters parameters, AliyunInstance instance, TimeRange range, Instant now) {
        Optional<String> action = parameters.optional("TaskAction");
        // The table says TaskStatus, the official SDK sends Status.
        List<String> statuses = List.of(parameters
                .either("Status", "TaskStatus")
                .orElse(DEFAULT_STATUSES)
                .split(",", -1));
        return instance.tasks().all().stream()
                .filter(task -> task.ranWithin(range))
                .filter(task -> statuses.contains(task.status(now)))
                .filter(task -> action.isEmpty() || action.get().equals(task.action()))
                .toList();
    }

    private static ObjectNode tree(AliyunTask task, Instant now) {
        ObjectNode tree = Json.object()
                .put("TaskId", task.id())
                .put("TaskAction", task.action())
                .put("Status", task.status(now))
                .put("Progress", task.progress(now))
                .put("ProgressInfo", "")
                .put("BeginTime", AliyunTimes.second(task.begin()))
                .put("ExpectedFinishTime", AliyunTimes.second(task.end()));
        if (task.isDone(now)) {
            tree.put("FinishTime", AliyunTimes.second(task.end()));
        }
        task.databaseName().ifPresent(name -> tree.put("DBName", name));
        return tree;
    }
}
