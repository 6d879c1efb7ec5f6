package io.multicloud.capitalonline.mysql.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an instance.
 *
 * @param name its name
 * @param currentValue its value
 * @param defaultValue its default
 * @param checkingCode allowed values, for example {@code [10-84]}; the notation is documented nowhere
 * @param description what it is, in English
 * @param isModify whether it can be changed
 * @param isRestart whether a change needs a restart of the instance
 */
@Value.Builder
public record DbParameter(
        @Nullable String name,

        @JsonFormat(shape = JsonFormat.Shape.SCALAR) @Nullable
        String currentValue,

        @JsonFormat(shape = JsonFormat.Shape.SCALAR) @Nullable
        String defaultValue,

        @Nullable String checkingCode,
        @Nullable String description,

        @JsonFormat(shape = JsonFormat.Shape.SCALAR) @JsonProperty("IsModify") @Nullable
        Boolean isModify,

        @JsonFormat(shape = JsonFormat.Shape.SCALAR) @JsonProperty("IsRestart") @Nullable
        Boolean isRestart) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DbParameterBuilder builder() {
        return new DbParameterBuilder();
    }
}
