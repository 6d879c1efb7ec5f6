package io.multicloud.emulator.internal.huawei;

import io.multicloud.emulator.internal.state.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The tasks of a project; they are forgotten after a month. */
final class Jobs {

    private static final Duration KEEP = Duration.ofDays(30);

    private final Map<String, FlexusJob> jobs = new LinkedHashMap<>();

    FlexusJob add(String name, FlexusInstance instance, Instant start, Instant end) {
        FlexusJob job = new FlexusJob(Ids.uuid(), name, instance, start, end);
        jobs.put(job.id(), job);
        return job;
    }

    FlexusJob add(String name, FlexusInstance instance, Work work) {
        return add(name, instance, work.start(), work.end());
    }

    Optional<FlexusJob> find(String id, Instant now) {
        jobs.values().removeIf(job -> job.end().plus(KEEP).isBefore(now));
        return Optional.ofNullable(jobs.get(id));
    }
}
