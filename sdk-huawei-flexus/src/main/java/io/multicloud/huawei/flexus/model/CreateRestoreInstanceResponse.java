package io.multicloud.huawei.flexus.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The new instance: answer of {@code CreateRestoreInstance}. Either of the two ids may be absent.
 *
 * @param instance the instance, now being created
 * @param orderId id of the order; in no table of this action, though a prepaid instance has one
 * @param jobId id of the task that creates it
 */
@Value.Builder
public record CreateRestoreInstanceResponse(
        @Nullable CreatedInstance instance,
        @Nullable String orderId,
        @Nullable String jobId) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static CreateRestoreInstanceResponseBuilder builder() {
        return new CreateRestoreInstanceResponseBuilder();
    }
}
