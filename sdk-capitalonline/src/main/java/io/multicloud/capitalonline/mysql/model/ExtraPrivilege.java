package io.multicloud.capitalonline.mysql.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What an account may do beyond its databases. The service takes and sends {@code true} and {@code false} as texts.
 *
 * @param allCreate {@code true} where it may create everywhere, else {@code false}; {@code false} when absent
 */
@Value.Builder
public record ExtraPrivilege(
        @JsonFormat(shape = JsonFormat.Shape.SCALAR) @Nullable
        String allCreate) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ExtraPrivilegeBuilder builder() {
        return new ExtraPrivilegeBuilder();
    }

    /**
     * Says whether an account may create everywhere.
     *
     * @param allowed whether it may
     * @return the privilege as the service takes it
     */
    public static ExtraPrivilege ofAllCreate(boolean allowed) {
        return new ExtraPrivilege(Boolean.toString(allowed));
    }

    /**
     * Tells whether the account may create everywhere; no documented field, only easier to use.
     *
     * @return true when {@link #allCreate()} is {@code true}, in any case
     */
    public boolean mayCreateEverywhere() {
        return Boolean.parseBoolean(allCreate == null ? null : allCreate.strip());
    }
}
