package io.multicloud.core.testing;

import io.multicloud.core.spi.Answer;
import io.multicloud.core.spi.ErrorConvention;
import io.multicloud.core.spi.ServiceError;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Errors have a member {@code Code}, or {@code error.code}. */
final class ThingErrors implements ErrorConvention {

    @Override
    public Set<String> fields() {
        return Set.of("Code", "Message", "RequestId", "error.code");
    }

    @Override
    public @Nullable ServiceError error(Answer answer) {
        String code = answer.field("Code") == null ? answer.field("error.code") : answer.field("Code");
        if (code == null) {
            return null;
        }
        ServiceError error = ServiceError.ofStatus(answer.status(), code, answer.field("Message"));
        return code.equals("WrongTime") ? error.ofClock() : error;
    }

    @Override
    public @Nullable String requestId(Answer answer) {
        return answer.field("RequestId");
    }
}
