package io.multicloud.core.internal.settings;

import org.jspecify.annotations.Nullable;

/** Texts by their names. */
@FunctionalInterface
public interface Values {

    /** Returns what is kept under a name, as it stands there; null when there is nothing. */
    @Nullable
    String get(String name);

    /** Returns what is kept under a name. A blank text is none: scripts set absent values to nothing. */
    default @Nullable String given(String name) {
        String value = get(name);
        return value == null || value.isBlank() ? null : value;
    }
}
