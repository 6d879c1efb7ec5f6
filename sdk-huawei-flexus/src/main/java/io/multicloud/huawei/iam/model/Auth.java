package io.multicloud.huawei.iam.model;

import io.multicloud.core.Secret;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for a token, and for what.
 *
 * @param identity who asks; required
 * @param scope what the token is good for; calls to RDS need the scope of a project
 */
@Value.Builder
public record Auth(@Nullable Identity identity, @Nullable Scope scope) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static AuthBuilder builder() {
        return new AuthBuilder();
    }

    /**
     * Describes a user who shows a password.
     *
     * @param accountName name of the account that the user belongs to
     * @param userName name of the IAM user
     * @param password the user's password
     * @param scope what the token shall be good for; see {@link Scope#ofProject}
     * @return who asks, and for what
     */
    public static Auth byPassword(String accountName, String userName, Secret password, Scope scope) {
        Domain account = Domain.builder().name(accountName).build();
        User user =
                User.builder().name(userName).password(password).domain(account).build();
        return builder()
                .identity(Identity.builder()
                        .addMethods(AuthMethod.PASSWORD)
                        .password(Password.builder().user(user).build())
                        .build())
                .scope(scope)
                .build();
    }

    void check(RequestCheck check) {
        check.required("identity", identity)
                .nested("identity", identity, Identity::check)
                .nested("scope", scope, Scope::check);
    }
}
