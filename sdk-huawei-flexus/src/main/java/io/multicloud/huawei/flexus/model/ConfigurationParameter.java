package io.multicloud.huawei.flexus.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A database parameter.
 *
 * @param name its name, such as {@code max_connections}
 * @param value its value, always as text
 * @param restartRequired whether a change needs a restart
 * @param readonly whether it cannot be changed
 * @param valueRange the allowed values: {@code 1-65535}, or texts separated by {@code |}
 * @param type what its values are
 * @param description what it does, in the language of the client
 */
@Value.Builder
public record ConfigurationParameter(
        @Nullable String name,
        @Nullable String value,
        @Nullable Boolean restartRequired,
        @Nullable Boolean readonly,
        @Nullable String valueRange,
        @Nullable ConfigurationParameterType type,
        @Nullable String description) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ConfigurationParameterBuilder builder() {
        return new ConfigurationParameterBuilder();
    }
}
