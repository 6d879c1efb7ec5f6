package io.multicloud.core.internal.pipeline;

import io.multicloud.core.ApiResponse;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.core.error.ServiceException;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** What failures are made of beneath what is wrapped around them. */
final class Failures {

    private Failures() {}

    /** Takes off what {@code CompletionStage} wraps around failures. */
    static Throwable unwrap(Throwable failure) {
        Throwable inner = failure;
        while (inner instanceof CompletionException && inner.getCause() != null) {
            inner = inner.getCause();
        }
        return inner;
    }

    /** Finds the provider's id of a request in its answer or in its failure; null when it gave none. */
    static @Nullable String requestId(@Nullable ApiResponse<?> answer, @Nullable Throwable failure) {
        if (answer != null) {
            return answer.requestId().orElse(null);
        }
        Throwable known = failure instanceof OutcomeUnknownException ? failure.getCause() : failure;
        return (known instanceof ServiceException service ? service.requestId() : Optional.<String>empty())
                .orElse(null);
    }
}
