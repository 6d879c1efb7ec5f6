package io.multicloud.huawei.iam.model;

import io.multicloud.core.Secret;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A user who asks for a token.
 *
 * @param name name of the IAM user; required
 * @param password password to log in with; required
 * @param domain the account that the user belongs to, by name; required
 */
@Value.Builder
public record User(
        @Nullable String name,
        @Nullable Secret password,
        @Nullable Domain domain) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static UserBuilder builder() {
        return new UserBuilder();
    }

    void check(RequestCheck check) {
        check.required("name", name)
                .required("password", password)
                .required("domain", domain)
                .nested("domain", domain, (account, c) -> c.required("name", account.name()));
    }
}
