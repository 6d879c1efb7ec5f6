package io.multicloud.spring.health;

import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.error.ErrorKind;
import io.multicloud.core.error.ServiceException;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.error.TransportException.Reason;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What is told of a check that failed: an allow-list. Words of the service or of a broken answer are left out, so that
 * nobody's body shows in a health.
 */
final class FailureDetails {

    // They say something about the check, nothing about the service.
    private static final Set<ErrorKind> INCONCLUSIVE_KINDS = EnumSet.of(ErrorKind.THROTTLED, ErrorKind.PERMISSION);
    private static final Set<Reason> INCONCLUSIVE_REASONS =
            EnumSet.of(Reason.RATE_LIMITED, Reason.CANCELLED, Reason.INTERRUPTED);

    // Their messages may quote what came, or what the application's own code said.
    private static final Set<Reason> QUOTING =
            EnumSet.of(Reason.UNREADABLE_ANSWER, Reason.PROXY, Reason.CREDENTIALS, Reason.EXTENSION);

    private FailureDetails() {}

    static String status(Throwable failure) {
        return isInconclusive(failure) ? "UNKNOWN" : "DOWN";
    }

    private static boolean isInconclusive(Throwable failure) {
        if (failure instanceof ServiceException service) {
            return INCONCLUSIVE_KINDS.contains(service.kind());
        }
        return failure instanceof TransportException transport && INCONCLUSIVE_REASONS.contains(transport.reason());
    }

    static void add(Throwable failure, Map<String, Object> details) {
        details.put("error", failure.getClass().getSimpleName());
        if (failure instanceof ServiceException service) {
            details.put("kind", service.kind().name());
            answer(service, details);
        } else if (failure instanceof TransportException transport) {
            details.put("kind", transport.reason().name());
            noAnswer(transport, details);
        } else if (failure instanceof ConfigurationException configuration) {
            details.put("message", String.valueOf(configuration.getMessage()));
        }
    }

    private static void noAnswer(TransportException failure, Map<String, Object> details) {
        if (!QUOTING.contains(failure.reason())) {
            details.put("message", String.valueOf(failure.getMessage()));
        } else if (failure.getCause() instanceof ServiceException refusal) {
            // Of the service that hands out credentials.
            answer(refusal, details);
        }
    }

    private static void answer(ServiceException failure, Map<String, Object> details) {
        details.put("httpStatus", failure.status());
        failure.code().ifPresent(code -> details.put("code", code));
        failure.requestId().ifPresent(id -> details.put("requestId", id));
    }
}
