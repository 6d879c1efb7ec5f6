package io.multicloud.aliyun.hybriddb.model;

import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A task: answer of {@code DescribeTaskStatus}.
 *
 * @param requestId the request's id
 * @param taskId its id
 * @param message its message
 * @param beginTime when it began
 * @param finishTime when it ended
 * @param status its state
 */
@Value.Builder
public record DescribeTaskStatusResponse(
        @Nullable String requestId,
        @Nullable String taskId,
        @Nullable String message,
        @Nullable Instant beginTime,
        @Nullable Instant finishTime,
        @Nullable TaskStatus status) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeTaskStatusResponseBuilder builder() {
        return new DescribeTaskStatusResponseBuilder();
    }
}
