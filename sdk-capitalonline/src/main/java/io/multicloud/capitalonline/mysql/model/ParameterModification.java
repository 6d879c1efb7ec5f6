package io.multicloud.capitalonline.mysql.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDateTime;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A change of a parameter.
 *
 * @param parameterName name of the parameter
 * @param oldParameterValue value before
 * @param newParameterValue value after
 * @param isValid whether the change is in force
 * @param statusMessage state of the change, in Chinese
 * @param modifyTime when it was made; the zone is documented nowhere
 * @param modifyRole who made it, in Chinese
 */
@Value.Builder
public record ParameterModification(
        @Nullable String parameterName,

        @JsonFormat(shape = JsonFormat.Shape.SCALAR) @Nullable
        String oldParameterValue,

        @JsonFormat(shape = JsonFormat.Shape.SCALAR) @Nullable
        String newParameterValue,

        @JsonFormat(shape = JsonFormat.Shape.SCALAR) @JsonProperty("IsValid") @Nullable
        Boolean isValid,

        @Nullable String statusMessage,
        @Nullable LocalDateTime modifyTime,
        @Nullable String modifyRole) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ParameterModificationBuilder builder() {
        return new ParameterModificationBuilder();
    }
}
