package io.multicloud.core.internal.pipeline;

import io.multicloud.core.ApiResponse;
import io.multicloud.core.error.MulticloudException;
import io.multicloud.core.error.ServiceException;
import io.multicloud.core.spi.Operation;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The SDK's log, an allow-list: operation, attempt, status, error code, request id, outcome and duration. No URL,
 * header, parameter, body or message of anybody else is ever passed to the logger, at any level.
 */
final class CallLog {

    private static final Logger LOG = LoggerFactory.getLogger("io.multicloud.sdk");

    private CallLog() {}

    static boolean isOn() {
        return LOG.isDebugEnabled();
    }

    static void attemptStarted(Operation<?, ?> operation, int attempt) {
        LOG.debug("{} attempt {}", operation, attempt);
    }

    static void retry(Operation<?, ?> operation, int attempt, MulticloudException failure, Duration wait) {
        if (LOG.isDebugEnabled()) {
            LOG.debug(
                    "{} attempt {} failed with {}, next in {} ms",
                    operation,
                    attempt,
                    failure.getClass().getSimpleName(),
                    wait.toMillis());
        }
    }

    static void clockCorrected(Operation<?, ?> operation, Duration offset) {
        LOG.debug("{} was refused for its time, repeated with a correction of {}", operation, offset);
    }

    static void callEnded(
            Operation<?, ?> operation,
            @Nullable ApiResponse<?> answer,
            @Nullable Throwable failure,
            long milliseconds) {
        if (answer != null) {
            LOG.debug(
                    "{} succeeded: status {}, request {}, attempts {}, {} ms",
                    operation,
                    answer.status(),
                    answer.requestId().orElse("-"),
                    answer.attempts(),
                    milliseconds);
        } else if (failure != null) {
            logFailure(operation, Failures.unwrap(failure), milliseconds);
        }
    }

    private static void logFailure(Operation<?, ?> operation, Throwable failure, long milliseconds) {
        Throwable known = failure.getCause() instanceof ServiceException ? failure.getCause() : failure;
        if (known instanceof ServiceException service) {
            LOG.debug(
                    "{} failed: status {}, code {}, request {}, {}, {} ms",
                    operation,
                    service.status(),
                    service.code().orElse("-"),
                    service.requestId().orElse("-"),
                    service.outcome(),
                    milliseconds);
        } else {
            LOG.debug(
                    "{} failed: {}, {}, {} ms",
                    operation,
                    failure.getClass().getSimpleName(),
                    failure instanceof MulticloudException m ? m.outcome() : "-",
                    milliseconds);
        }
    }
}
