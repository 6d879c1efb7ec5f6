package io.multicloud.aliyun.hybriddb.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Says that the deletion has begun: answer of {@code DeleteDatabase}.
 *
 * @param requestId the request's id
 */
@Value.Builder
public record DeleteDatabaseResponse(@Nullable String requestId) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DeleteDatabaseResponseBuilder builder() {
        return new DeleteDatabaseResponseBuilder();
    }
}
