package io.multicloud.aliyun.hybriddb.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Says that the move has begun: answer of {@code SwitchInstanceNetType}.
 *
 * @param requestId the request's id
 */
@Value.Builder
public record SwitchInstanceNetTypeResponse(@Nullable String requestId) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static SwitchInstanceNetTypeResponseBuilder builder() {
        return new SwitchInstanceNetTypeResponseBuilder();
    }
}
