package io.multicloud.huawei.iam.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.multicloud.core.Secret;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A token and what it is good for: answer of {@code KeystoneCreateUserTokenByPassword}.
 *
 * @param xSubjectToken the token, to be used with {@code TokenCredentials}; thousands of characters are possible
 * @param xIamTraceId the request's id, for support
 * @param token what is known about the token
 */
@Value.Builder
public record CreateTokenResponse(
        @JsonProperty("X-Subject-Token") Secret xSubjectToken,
        @JsonProperty("X-IAM-Trace-Id") @Nullable String xIamTraceId,
        @Nullable Token token) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static CreateTokenResponseBuilder builder() {
        return new CreateTokenResponseBuilder();
    }
}
