package io.multicloud.aliyun.hybriddb.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A task of an instance: what an action began and goes on with.
 *
 * @param taskId its id
 * @param beginTime when it began
 * @param finishTime when it ended
 * @param expectedFinishTime when it is expected to end
 * @param status its state
 * @param taskAction the action that started it
 * @param progress how far it is; no form is documented
 * @param dbName name of the database that it works on
 * @param progressInfo its messages, errors included
 */
@Value.Builder
public record Task(
        String taskId,
        @Nullable Instant beginTime,
        @Nullable Instant finishTime,
        @Nullable Instant expectedFinishTime,
        @Nullable TaskStatus status,
        @Nullable String taskAction,
        @Nullable String progress,
        @JsonProperty("DBName") @Nullable String dbName,
        @Nullable String progressInfo) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static TaskBuilder builder() {
        return new TaskBuilder();
    }
}
