package io.multicloud.capitalonline.mysql.model;

import io.multicloud.capitalonline.internal.UndocumentedMembers;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Says that the account is being created: answer of {@code CreatePrivilegedAccount}.
 *
 * @param code {@code Success}
 * @param message the outcome in words, in English or Chinese; not for programs
 * @param data empty in the documents; holds what the service sends all the same
 * @param taskId empty in the documents; no job begins that could be followed
 */
@Value.Builder
public record CreatePrivilegedAccountResponse(
        String code,
        @Nullable String message,
        Map<String, Object> data,
        @Nullable String taskId) {

    /** Takes a copy of the object. */
    public CreatePrivilegedAccountResponse {
        data = UndocumentedMembers.copy(data);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static CreatePrivilegedAccountResponseBuilder builder() {
        return new CreatePrivilegedAccountResponseBuilder();
    }
}
