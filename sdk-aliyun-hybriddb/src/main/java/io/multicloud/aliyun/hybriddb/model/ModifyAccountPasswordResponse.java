package io.multicloud.aliyun.hybriddb.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Says that the new password holds: answer of {@code ModifyAccountPassword}.
 *
 * @param requestId the request's id
 */
@Value.Builder
public record ModifyAccountPasswordResponse(@Nullable String requestId) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ModifyAccountPasswordResponseBuilder builder() {
        return new ModifyAccountPasswordResponseBuilder();
    }
}
