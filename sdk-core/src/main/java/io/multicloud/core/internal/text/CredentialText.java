package io.multicloud.core.internal.text;

import io.multicloud.core.error.ConfigurationException;
import org.jspecify.annotations.Nullable;

/** Catches what copying and pasting does to keys, before it becomes a puzzling signature error. */
public final class CredentialText {

    private CredentialText() {}

    /** Returns the value, or throws naming the part and what is wrong with it, never its value. */
    public static String check(String part, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new ConfigurationException(
                    "The " + part + " is missing: set the variable or property that it is read from");
        }
        if (value.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c) || c == 0xA0)) {
            throw new ConfigurationException("The " + part + " holds a blank or a line end (" + value.length()
                    + " characters): copy it again without it");
        }
        if (value.chars().anyMatch(c -> c > 0x7E)) {
            throw new ConfigurationException("The " + part + " holds a character that is not ASCII: copy it again");
        }
        return value;
    }
}
