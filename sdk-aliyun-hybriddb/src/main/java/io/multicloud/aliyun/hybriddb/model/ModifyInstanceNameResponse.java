package io.multicloud.aliyun.hybriddb.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Says that the instance has its new name: answer of {@code ModifyInstanceName}.
 *
 * @param requestId the request's id
 */
@Value.Builder
public record ModifyInstanceNameResponse(@Nullable String requestId) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ModifyInstanceNameResponseBuilder builder() {
        return new ModifyInstanceNameResponseBuilder();
    }
}
