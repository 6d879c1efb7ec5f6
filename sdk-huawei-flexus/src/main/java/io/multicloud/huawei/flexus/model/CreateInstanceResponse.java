package io.multicloud.huawei.flexus.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The new instance: answer of {@code CreateInstance}. Either of the two ids may be absent.
 *
 * @param instance the instance, now being created
 * @param orderId id of the order
 * @param jobId id of the task that creates it
 */
@Value.Builder
public record CreateInstanceResponse(
        @Nullable CreatedInstance instance,
        @Nullable String orderId,
        @Nullable String jobId) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static CreateInstanceResponseBuilder builder() {
        return new CreateInstanceResponseBuilder();
    }
}
