package io.multicloud.huawei.flexus.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The change that was ordered: answer of {@code StartResizeFlavorAction}. Either of the two ids may be absent.
 *
 * @param orderId id of the order; the change waits until it is paid
 * @param jobId id of the task, for instances that are paid by use; in no document
 */
@Value.Builder
public record StartResizeFlavorActionResponse(
        @Nullable String orderId, @Nullable String jobId) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static StartResizeFlavorActionResponseBuilder builder() {
        return new StartResizeFlavorActionResponseBuilder();
    }
}
