package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.core.Secret;
import io.multicloud.core.spi.RequestCheck;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The documented rules for passwords. Which special characters are allowed only some of the tables say, so that is left
 * to the service.
 */
final class Passwords {

    private static final List<Pattern> KINDS = List.of(
            Pattern.compile("[A-Z]"),
            Pattern.compile("[a-z]"),
            Pattern.compile("[0-9]"),
            Pattern.compile("[^A-Za-z0-9]"));

    private Passwords() {}

    // The messages hold nothing of the password, not even its length.
    static void check(String field, @Nullable Secret password, RequestCheck check) {
        if (password == null) {
            return;
        }
        String text = password.reveal();
        int length = text.codePointCount(0, text.length());
        check.rule(length >= 8 && length <= 32, field, "must have 8 to 32 characters")
                .rule(
                        KINDS.stream().filter(kind -> kind.matcher(text).find()).count() >= 3,
                        field,
                        "must mix at least three of upper-case letters, lower-case letters, digits and special"
                                + " characters");
    }
}
