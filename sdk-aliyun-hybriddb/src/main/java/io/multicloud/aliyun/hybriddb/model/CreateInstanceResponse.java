package io.multicloud.aliyun.hybriddb.model;

import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The new instance: answer of {@code CreateInstance}.
 *
 * @param requestId the request's id
 * @param instanceId id of the new instance
 * @param orderId id of the order
 * @param connectionString host name to connect to; known to the official client, in no document
 * @param port port to connect to; known to the official client, in no document
 * @param instanceName its name; known to the official client, in no document
 * @param endTime when it expires; known to the official client, in no document
 */
@Value.Builder
public record CreateInstanceResponse(
        @Nullable String requestId,
        String instanceId,
        @Nullable String orderId,
        @Nullable String connectionString,
        @Nullable String port,
        @Nullable String instanceName,
        @Nullable Instant endTime) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static CreateInstanceResponseBuilder builder() {
        return new CreateInstanceResponseBuilder();
    }
}
