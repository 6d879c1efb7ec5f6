package io.multicloud.aliyun.hybriddb.internal;

import io.multicloud.core.error.ErrorKind;
import io.multicloud.core.spi.Answer;
import io.multicloud.core.spi.ErrorConvention;
import io.multicloud.core.spi.ServiceError;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Aliyun's errors: an HTTP status of 400 and above, or a member {@code Code}, which no success has. The code decides
 * before the status, as throttling comes with 400 and not-found with 400, 403 and 404.
 */
public final class HybridDbErrors implements ErrorConvention {

    private static final Set<String> FIELDS = Set.of("Code", "Message", "RequestId", "HostId");

    private static final Pattern UNKNOWN_ACTION =
            Pattern.compile("(InvalidApi|InvalidAction|InvalidProduct)(\\.NotFound)?|UnsupportedOperation");

    @Override
    public Set<String> fields() {
        return FIELDS;
    }

    @Override
    public @Nullable ServiceError error(Answer answer) {
        int status = answer.status();
        String code = code(answer);
        if (code == null && answer.isSuccess()) {
            return null;
        }
        ErrorKind kind = code == null ? ServiceError.kind(status) : HybridDbErrorKinds.of(code, status);
        ServiceError error = new ServiceError(
                kind, code, answer.field("Message"), answer.field("HostId"), isRefusal(code, kind, status));
        return "InvalidTimeStamp.Expired".equals(code) ? error.ofClock() : error;
    }

    @Override
    public @Nullable String requestId(Answer answer) {
        return answer.field("RequestId");
    }

    @Override
    public @Nullable String hostId(Answer answer) {
        return answer.field("HostId");
    }

    @Override
    public @Nullable String signedText(Answer answer) {
        return "SignatureDoesNotMatch".equals(code(answer)) ? QuotedText.in(answer.field("Message")) : null;
    }

    // The product was taken down with its metadata, so that its own actions are unknown where other products answer.
    @Override
    public @Nullable String explanation(Answer answer, ServiceError error) {
        boolean unknownAction =
                error.code() != null && UNKNOWN_ACTION.matcher(error.code()).matches();
        return unknownAction
                ? "HybridDB for MySQL was withdrawn by its provider: check the action's name, or give a double such as"
                        + " the emulator as endpoint"
                : null;
    }

    private static @Nullable String code(Answer answer) {
        String code = answer.field("Code");
        return code == null || code.isBlank() ? null : code;
    }

    // No refusal is documented with a 5xx, so of the codes only throttling is believed there: it comes before the work.
    // A nonce is sent once: one that was used means that somebody on the way sent the request twice, and that the first
    // copy, whose answer is lost, may have been carried out.
    private static boolean isRefusal(@Nullable String code, ErrorKind kind, int status) {
        if (kind == ErrorKind.SERVER_FAULT || status == 408 || "SignatureNonceUsed".equals(code)) {
            return false;
        }
        return status < 500 || kind == ErrorKind.THROTTLED;
    }
}
