package io.multicloud.huawei.flexus.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The restart that has begun: answer of {@code StartInstanceRestartAction}.
 *
 * @param jobId id of the task; {@code listJobInfo} shows it
 * @param orderId id of an order, where the service gives one; in no document
 */
@Value.Builder
public record StartInstanceRestartActionResponse(
        @Nullable String jobId, @Nullable String orderId) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static StartInstanceRestartActionResponseBuilder builder() {
        return new StartInstanceRestartActionResponseBuilder();
    }
}
