package io.multicloud.core.observe;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An attempt ended.
 *
 * @param call the call it belongs to
 * @param attempt its number, from 1
 * @param duration from its start to its answer decoded, or to its failure; credentials and signing included
 * @param bytesSent the size of the request's body, 0 when it has none or was not sent
 * @param bytesReceived the size of the answer's body, decompressed, 0 when none came
 * @param status the HTTP status, null when no answer came
 * @param requestId the provider's id of the request, null when it gave none
 * @param failure why it failed, null when it succeeded
 */
public record AttemptEnded(
        CallInfo call,
        int attempt,
        Duration duration,
        long bytesSent,
        long bytesReceived,
        @Nullable Integer status,
        @Nullable String requestId,
        @Nullable Throwable failure) {}
