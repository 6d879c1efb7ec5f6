package io.multicloud.huawei.flexus.internal;

import io.multicloud.core.error.ErrorKind;
import io.multicloud.core.spi.Answer;
import io.multicloud.core.spi.ErrorConvention;
import io.multicloud.core.spi.ServiceError;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Errors of Huawei Cloud: an HTTP status of 400 and above, or a body in one of three forms, <code>{error_code,
 * error_msg}</code>, <code>{error: {code, message}}</code> (IAM) and <code>{code, message}</code>.
 */
public final class FlexusErrors implements ErrorConvention {

    private static final Set<String> FIELDS =
            Set.of("error_code", "error_msg", "error.code", "error.message", "code", "message", "request_id");

    private static final Pattern EXPIRED_SIGNATURE = Pattern.compile("(?i)signature (is |has )?expired");

    /** The gateway quotes the request that it signed at the end of its message, the lines joined by bars. */
    private static final Pattern QUOTED_REQUEST = Pattern.compile("(?is)canonical ?request\\s*:\\s*([A-Z]+\\|.*\\S)");

    @Override
    public Set<String> fields() {
        return FIELDS;
    }

    @Override
    public @Nullable ServiceError error(Answer answer) {
        String code = code(answer);
        if (code == null && answer.isSuccess()) {
            return null;
        }
        String message = first(answer, "error_msg", "error.message", "message");
        ErrorKind kind = FlexusErrorKinds.ofCode(code);
        if (kind != null) {
            // A code that is known says that nothing was done, whatever the status, of which the documents have none.
            ServiceError error = new ServiceError(kind, code, message, null, true);
            return isExpiredSignature(kind, message) ? error.ofClock() : error;
        }
        ServiceError byStatus = ServiceError.ofStatus(answer.status(), code, message);
        return isThrottled(answer)
                ? new ServiceError(ErrorKind.THROTTLED, code, message, null, byStatus.refused())
                : byStatus;
    }

    @Override
    public @Nullable String requestId(Answer answer) {
        return Stream.of(answer.header("X-Request-Id"), answer.header("X-IAM-Trace-Id"), answer.field("request_id"))
                .filter(id -> id != null && !id.isBlank())
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable String signedText(Answer answer) {
        String message = first(answer, "error_msg", "error.message", "message");
        Matcher quoted = QUOTED_REQUEST.matcher(message == null ? "" : message);
        return quoted.find() ? quoted.group(1) : null;
    }

    // No documented success has a member "code" at its root. Still, with a 2xx it takes a message beside it to make an
    // error: the bare word is too common to turn the answer of an action yet to come into a failure.
    private static @Nullable String code(Answer answer) {
        String code = first(answer, "error_code", "error.code");
        if (code != null || (answer.isSuccess() && answer.field("message") == null)) {
            return code;
        }
        return first(answer, "code");
    }

    // The gateway has one code for everything that is wrong with a signature; only its words tell an expired one.
    private static boolean isExpiredSignature(ErrorKind kind, @Nullable String message) {
        return kind == ErrorKind.AUTHENTICATION
                && message != null
                && EXPIRED_SIGNATURE.matcher(message).find();
    }

    // 413 means "later" when it says how much later, else "smaller".
    private static boolean isThrottled(Answer answer) {
        return answer.status() == 413 && answer.header("Retry-After") != null;
    }

    private static @Nullable String first(Answer answer, String... fields) {
        return Stream.of(fields)
                .map(answer::field)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(null);
    }
}
