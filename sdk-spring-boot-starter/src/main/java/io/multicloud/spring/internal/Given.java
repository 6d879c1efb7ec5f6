package io.multicloud.spring.internal;

import io.multicloud.core.Secret;
import org.jspecify.annotations.Nullable;

/** A blank value counts as none: placeholders leave it where a variable is absent. */
public final class Given {

    private Given() {}

    /** Returns the text, null for a blank one. */
    public static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** Returns the secret, null for a blank one. */
    public static @Nullable Secret secret(@Nullable Secret secret) {
        return secret == null || secret.reveal().isBlank() ? null : secret;
    }
}
