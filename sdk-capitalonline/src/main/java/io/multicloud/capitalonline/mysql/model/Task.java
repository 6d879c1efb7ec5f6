package io.multicloud.capitalonline.mysql.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A job.
 *
 * @param status its state
 * @param resourceId ids of what it is about; one in the documents' answers
 * @param resourceIds the same; known from the vendor's own client only
 * @param taskType kind of the job, for example {@code orderCreateVM}
 */
@Value.Builder
public record Task(
        @Nullable TaskStatus status,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> resourceId,

        List<String> resourceIds,
        @Nullable String taskType) {

    /** Takes copies of lists and objects. */
    public Task {
        resourceId = Lists.copy(resourceId);
        resourceIds = Lists.copy(resourceIds);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static TaskBuilder builder() {
        return new TaskBuilder();
    }
}
