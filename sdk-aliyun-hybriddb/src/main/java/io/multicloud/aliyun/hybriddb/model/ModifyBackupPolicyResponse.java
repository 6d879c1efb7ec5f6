package io.multicloud.aliyun.hybriddb.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Says that the policy has changed: answer of {@code ModifyBackupPolicy}.
 *
 * @param requestId the request's id
 */
@Value.Builder
public record ModifyBackupPolicyResponse(@Nullable String requestId) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ModifyBackupPolicyResponseBuilder builder() {
        return new ModifyBackupPolicyResponseBuilder();
    }
}
