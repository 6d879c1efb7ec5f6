package io.multicloud.capitalonline.mysql.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Says that the schedule was set: answer of {@code ModifyDbBackupPolicy}.
 *
 * @param code {@code Success}
 * @param message the outcome in words, in English or Chinese; not for programs
 */
@Value.Builder
public record ModifyDbBackupPolicyResponse(
        String code, @Nullable String message) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ModifyDbBackupPolicyResponseBuilder builder() {
        return new ModifyDbBackupPolicyResponseBuilder();
    }
}
