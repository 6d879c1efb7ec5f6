package io.multicloud.huawei.iam.model;

import io.multicloud.core.spi.Lists;
import io.multicloud.core.spi.RequestCheck;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for a token.
 *
 * @param methods ways to prove it: {@code password}; required
 * @param password the proof by password; required
 */
@Value.Builder
public record Identity(List<AuthMethod> methods, @Nullable Password password) {

    /** Takes copies of the lists. */
    public Identity {
        methods = Lists.copy(methods);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static IdentityBuilder builder() {
        return new IdentityBuilder();
    }

    void check(RequestCheck check) {
        check.required("methods", methods).required("password", password).nested("password", password, Password::check);
    }
}
