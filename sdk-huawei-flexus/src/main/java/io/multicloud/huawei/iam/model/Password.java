package io.multicloud.huawei.iam.model;

import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The proof by password.
 *
 * @param user the user; required
 */
@Value.Builder
public record Password(@Nullable User user) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static PasswordBuilder builder() {
        return new PasswordBuilder();
    }

    void check(RequestCheck check) {
        check.required("user", user).nested("user", user, User::check);
    }
}
