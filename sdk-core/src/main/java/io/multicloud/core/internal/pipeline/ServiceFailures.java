package io.multicloud.core.internal.pipeline;

import io.multicloud.core.error.ServiceFailure;
import io.multicloud.core.internal.text.Masker;
import io.multicloud.core.internal.transport.HttpAnswer;
import io.multicloud.core.spi.ServiceError;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Gathers the facts of a refusal; every text that the service wrote passes the masker. */
final class ServiceFailures {

    private static final int RAW_CHARACTERS = 64 * 1024;

    private ServiceFailures() {}

    static ServiceFailure of(
            Invocation invocation,
            HttpAnswer http,
            String text,
            ServiceError error,
            @Nullable String requestId,
            @Nullable Duration clockOffset,
            @Nullable String explanation,
            @Nullable String taskId) {
        Masker masker = invocation.masker();
        return new ServiceFailure(
                invocation.operation().toString(),
                error.kind(),
                http.status(),
                masked(masker, error.code()),
                masked(masker, error.message()),
                masked(masker, requestId),
                masked(masker, error.hostId()),
                invocation.state().sends(),
                http.retryAfter(),
                masker.mask(text.length() > RAW_CHARACTERS ? text.substring(0, RAW_CHARACTERS) : text),
                clockOffset,
                error.refused(),
                explanation,
                masked(masker, taskId));
    }

    private static @Nullable String masked(Masker masker, @Nullable String text) {
        return text == null ? null : masker.mask(text);
    }
}
