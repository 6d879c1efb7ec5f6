package io.multicloud.capitalonline.mysql.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The SQL privileges that each right stands for, separated by a comma and a blank.
 *
 * @param readWrite those of {@code ReadWrite}
 * @param dmlOnly those of {@code DMLOnly}
 * @param readOnly those of {@code ReadOnly}
 * @param ddlOnly those of {@code DDLOnly}
 */
@Value.Builder
public record RightDetails(
        @Nullable String readWrite,
        @JsonProperty("DMLOnly") @Nullable String dmlOnly,
        @Nullable String readOnly,
        @JsonProperty("DDLOnly") @Nullable String ddlOnly) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static RightDetailsBuilder builder() {
        return new RightDetailsBuilder();
    }
}
