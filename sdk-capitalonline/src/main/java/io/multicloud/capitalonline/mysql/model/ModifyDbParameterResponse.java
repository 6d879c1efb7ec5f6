package io.multicloud.capitalonline.mysql.model;

import io.multicloud.capitalonline.internal.UndocumentedMembers;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Says that the change has begun: answer of {@code ModifyDBParameter}.
 *
 * @param code {@code Success}
 * @param message the outcome in words, in English or Chinese; not for programs
 * @param data empty in the documents; holds what the service sends all the same
 * @param taskId id of the job that has begun; can be empty or null, and cannot be relied on to follow it by
 */
@Value.Builder
public record ModifyDbParameterResponse(
        String code,
        @Nullable String message,
        Map<String, Object> data,
        @Nullable String taskId) {

    /** Takes a copy of the object. */
    public ModifyDbParameterResponse {
        data = UndocumentedMembers.copy(data);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ModifyDbParameterResponseBuilder builder() {
        return new ModifyDbParameterResponseBuilder();
    }
}
