package io.multicloud.huawei.flexus.model;

import java.time.OffsetDateTime;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A task of the service. Everything but the id may be absent.
 *
 * @param id its id
 * @param name its name
 * @param status its state
 * @param created when it began
 * @param ended when it ended
 * @param process its progress as text, such as {@code 40%}
 * @param instance the instance that it works on
 * @param entities what else the service says of it; differs from task to task
 * @param failReason why it failed
 */
@Value.Builder
public record Job(
        String id,
        @Nullable String name,
        @Nullable JobStatus status,
        @Nullable OffsetDateTime created,
        @Nullable OffsetDateTime ended,
        @Nullable String process,
        @Nullable JobInstance instance,
        Map<String, Object> entities,
        @Nullable String failReason) {

    /** Takes a copy of the map. */
    public Job {
        entities = Maps.copy(entities);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static JobBuilder builder() {
        return new JobBuilder();
    }
}
