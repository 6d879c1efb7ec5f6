package io.multicloud.huawei.flexus.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A task: answer of {@code ListJobInfo}.
 *
 * @param job the task
 */
@Value.Builder
public record ListJobInfoResponse(@Nullable Job job) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ListJobInfoResponseBuilder builder() {
        return new ListJobInfoResponseBuilder();
    }
}
