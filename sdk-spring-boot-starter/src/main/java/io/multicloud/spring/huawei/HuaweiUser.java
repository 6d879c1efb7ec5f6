package io.multicloud.spring.huawei;

import io.multicloud.core.Secret;
import io.multicloud.spring.internal.Given;
import io.multicloud.spring.internal.InvalidPropertyException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A user of Huawei Cloud whose password gets tokens.
 *
 * @param account Name of the account that the user belongs to.
 * @param name Name of the IAM user.
 * @param password The user's password.
 */
public record HuaweiUser(
        @Nullable String account,
        @Nullable String name,
        @Nullable Secret password) {

    /** Takes blank values for none. */
    public HuaweiUser {
        account = Given.text(account);
        name = Given.text(name);
        password = Given.secret(password);
    }

    boolean isGiven() {
        return account != null || name != null || password != null;
    }

    /** What is there once it is known to be complete. */
    record Whole(String account, String name, Secret password) {}

    Whole whole(String prefix) {
        if (account == null) {
            throw missing(prefix, "account");
        }
        if (name == null) {
            throw missing(prefix, "name");
        }
        if (password == null) {
            throw missing(prefix, "password");
        }
        return new Whole(account, name, Objects.requireNonNull(password));
    }

    private static InvalidPropertyException missing(String prefix, String part) {
        return new InvalidPropertyException(
                prefix + "." + part, "is missing, while others of " + prefix + " are given");
    }
}
