package io.multicloud.capitalonline.internal;

import static java.util.Map.entry;

import io.multicloud.core.error.ErrorKind;
import io.multicloud.core.spi.Answer;
import io.multicloud.core.spi.ErrorConvention;
import io.multicloud.core.spi.ServiceError;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * CapitalOnline's errors. Nothing is a success but an HTTP status below 400 together with the code {@code Success}, or
 * {@code OK} as other services of the vendor write it; whether every error has a status of 4xx or 5xx is documented
 * nowhere. {@code Message} comes in two languages and many spellings, so nothing depends on it.
 */
public final class CapitalOnlineErrors implements ErrorConvention {

    private static final Set<String> FIELDS = Set.of("Code", "Message", "TaskId");

    private static final Set<String> SUCCESS = Set.of("success", "ok");

    /** The codes that mean that nothing was done, documented with 400, 404 and 409, in lower case. */
    private static final Map<String, ErrorKind> REFUSALS = Map.ofEntries(
            entry("argmissing", ErrorKind.INVALID_REQUEST),
            entry("invalidparameter", ErrorKind.INVALID_REQUEST),
            entry("badargs", ErrorKind.INVALID_REQUEST),
            entry("unsupportedoperation", ErrorKind.INVALID_REQUEST),
            entry("invalidtaskid.malformed", ErrorKind.INVALID_REQUEST),
            entry("resourcenotfound", ErrorKind.NOT_FOUND),
            entry("resourceinuse", ErrorKind.CONFLICT));

    /** The codes that leave open what was done: a failed order may have made resources all the same. */
    private static final Set<String> FAULTS = Set.of("internalerror", "createorderexcept");

    @Override
    public Set<String> fields() {
        return FIELDS;
    }

    @Override
    public @Nullable ServiceError error(Answer answer) {
        String code = answer.field("Code");
        String message = answer.field("Message");
        int status = answer.status();
        if (code == null || code.isBlank()) {
            return status < 400
                    ? unknown(status, null, "the answer has no Code, so nothing says that it is a success")
                    : ServiceError.ofStatus(status, null, message);
        }
        String key = code.strip().toLowerCase(Locale.ROOT);
        if (SUCCESS.contains(key)) {
            // A body that says yes under a status that says no: no one knows which of them is right.
            return status < 400 ? null : unknown(status, code, message);
        }
        ErrorKind refusal = REFUSALS.get(key);
        if (refusal != null) {
            return new ServiceError(refusal, code, message, null, true);
        }
        return FAULTS.contains(key)
                ? new ServiceError(ErrorKind.SERVER_FAULT, code, message, null, false)
                // By the status alone: below 400 a code that no document has is no refusal.
                : ServiceError.ofStatus(status, code, message);
    }

    /** No document names an id of the request; {@code TaskId} is the id of a job. */
    @Override
    public @Nullable String requestId(Answer answer) {
        return null;
    }

    /** The service writes an empty text, and zero, where there is no job. */
    @Override
    public @Nullable String taskId(Answer answer) {
        String id = answer.field("TaskId");
        return id == null || id.isBlank() || id.strip().equals("0") ? null : id.strip();
    }

    private static ServiceError unknown(int status, @Nullable String code, @Nullable String message) {
        return new ServiceError(ServiceError.kind(status), code, message, null, false);
    }
}
