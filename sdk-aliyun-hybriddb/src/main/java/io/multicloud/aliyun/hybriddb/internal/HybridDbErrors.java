package io.multicloud.aliyun.hybriddb.internal;

import io.multicloud.core.error.ErrorKind;
import io.multicloud.core.spi.Answer;
import io.multicloud.core.spi.ErrorConvention;
import io.multicloud.core.spi.ServiceError;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Aliyun's errors: an HTTP status of 400 and above, or a member {@code Code}, which no success has. The code decides
 * before the status, as throttling comes with 400 and not-found with 400, 403 and 404.
 */
public final class HybridDbErrors implements ErrorConvention {

    private static final Set<String> FIELDS = Set.of("Code", "Message", "RequestId", "HostId");

    @Override
    public Set<String> fields() {
        return FIELDS;
    }

    @Override
    public @Nullable ServiceError error(Answer answer) {
        String code = answer.field("Code");
        if (code == null && answer.isSuccess()) {
            return null;
        }
        ErrorKind kind =
                code == null ? ServiceError.kind(answer.status()) : HybridDbErrorKinds.of(code, answer.status());
        return new ServiceError(
                kind, code, answer.field("Message"), answer.field("HostId"), isRefusal(kind, answer.status()));
    }

    @Override
    public @Nullable String requestId(Answer answer) {
        return answer.field("RequestId");
    }

    // A 5xx is a refusal only where its code says so; an error in a 200 is one where its code is known to be.
    private static boolean isRefusal(ErrorKind kind, int status) {
        return kind != ErrorKind.SERVER_FAULT && (status != 408);
    }
}
