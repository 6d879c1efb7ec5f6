package io.multicloud.aliyun.hybriddb.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Says that the account is being created: answer of {@code CreateAccount}.
 *
 * @param requestId the request's id
 */
@Value.Builder
public record CreateAccountResponse(@Nullable String requestId) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static CreateAccountResponseBuilder builder() {
        return new CreateAccountResponseBuilder();
    }
}
