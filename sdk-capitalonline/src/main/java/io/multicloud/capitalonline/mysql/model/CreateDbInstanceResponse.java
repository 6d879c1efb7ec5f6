package io.multicloud.capitalonline.mysql.model;

import io.multicloud.capitalonline.model.CreatedDbInstances;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Says that the order was taken: answer of {@code CreateDBInstance}.
 *
 * @param code {@code Success}
 * @param message the outcome in words, in English or Chinese; not for programs
 * @param data the new instances, never null
 * @param taskId id of the job that has begun; can be empty or null, and no action of this service follows it
 */
@Value.Builder
public record CreateDbInstanceResponse(
        String code,
        @Nullable String message,
        CreatedDbInstances data,
        @Nullable String taskId) {

    /** Puts an empty value in the place of absent data. */
    public CreateDbInstanceResponse {
        data = data == null ? CreatedDbInstances.builder().build() : data;
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static CreateDbInstanceResponseBuilder builder() {
        return new CreateDbInstanceResponseBuilder();
    }
}
