package io.multicloud.capitalonline.mysql.model;

import io.multicloud.capitalonline.internal.UndocumentedMembers;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Says that the account is being deleted: answer of {@code DeleteDBAccount}.
 *
 * @param code {@code Success}
 * @param message the outcome in words, in English or Chinese; not for programs
 * @param data empty in the documents; holds what the service sends all the same
 * @param taskId empty in the documents; no job begins that could be followed
 */
@Value.Builder
public record DeleteDbAccountResponse(
        String code,
        @Nullable String message,
        Map<String, Object> data,
        @Nullable String taskId) {

    /** Takes a copy of the object. */
    public DeleteDbAccountResponse {
        data = UndocumentedMembers.copy(data);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DeleteDbAccountResponseBuilder builder() {
        return new DeleteDbAccountResponseBuilder();
    }
}
