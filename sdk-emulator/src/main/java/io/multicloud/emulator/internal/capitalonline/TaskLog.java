package io.multicloud.emulator.internal.capitalonline;

import io.multicloud.emulator.internal.state.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The jobs of one account; of too many the oldest are forgotten. */
final class TaskLog {

    private static final int LIMIT = 10_000;

    private final Map<String, CloudTask> tasks = new LinkedHashMap<>();

    String begin(String type, List<String> resourceIds, Instant now, Duration time) {
        if (tasks.size() == LIMIT) {
            tasks.remove(tasks.keySet().iterator().next());
        }
        CloudTask task = new CloudTask(Ids.uuid(), type, List.copyOf(resourceIds), now, now.plus(time));
        tasks.put(task.id(), task);
        return task.id();
    }

    Optional<CloudTask> find(String id) {
        return Optional.ofNullable(tasks.get(id));
    }
}
