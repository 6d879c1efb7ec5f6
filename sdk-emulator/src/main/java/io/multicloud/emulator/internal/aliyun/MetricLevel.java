package io.multicloud.emulator.internal.aliyun;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What can be measured at each level, under its documented name. Keys and units of performance are those of the examples;
 * which level and group has which, and the keys of resources, are guesses.
 */
enum MetricLevel {
    INSTANCE_PERFORMANCE,
    DATABASE_PERFORMANCE,
    INSTANCE_RESOURCE,
    DATABASE_RESOURCE;

    List<MetricGroup> groups() {
        return switch (this) {
            case INSTANCE_PERFORMANCE -> List.of(MetricTables.COMPUTE, MetricTables.ANALYSIS);
            case DATABASE_PERFORMANCE -> List.of(MetricTables.COMPUTE);
            case INSTANCE_RESOURCE, DATABASE_RESOURCE -> List.of(MetricTables.DISK);
        };
    }

    /** Each key once. */
    Collection<Metric> metrics() {
        return groups().stream()
                .flatMap(group -> group.metrics().stream())
                .collect(toMap(Metric::key, metric -> metric, (first, second) -> first, LinkedHashMap::new))
                .values();
    }

    boolean hasGroup(String name) {
        return groups().stream().anyMatch(group -> group.name().equals(name));
    }

    /** The metric of that key, in a group or in any. */
    Optional<Metric> metric(String key, Optional<String> groupName) {
        return groups().stream()
                .filter(group -> groupName.isEmpty() || groupName.get().equals(group.name()))
                .flatMap(group -> group.metrics().stream())
                .filter(metric -> metric.key().equals(key))
                .findFirst();
    }
}
