package io.multicloud.capitalonline.mysql.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Says that the rights are being changed: answer of {@code ModifyDbPrivilege}.
 *
 * @param code {@code Success}
 * @param message the outcome in words, in English or Chinese; not for programs
 */
@Value.Builder
public record ModifyDbPrivilegeResponse(
        String code, @Nullable String message) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ModifyDbPrivilegeResponseBuilder builder() {
        return new ModifyDbPrivilegeResponseBuilder();
    }
}
