package io.multicloud.aliyun.hybriddb.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Says that the address is being made: answer of {@code AllocateInstancePublicConnection}.
 *
 * @param requestId the request's id
 */
@Value.Builder
public record AllocateInstancePublicConnectionResponse(
        @Nullable String requestId) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static AllocateInstancePublicConnectionResponseBuilder builder() {
        return new AllocateInstancePublicConnectionResponseBuilder();
    }
}
