package io.multicloud.spring.internal;

import org.jspecify.annotations.Nullable;

/** Reads one setting. */
@FunctionalInterface
public interface Getter<A, T> {

    /** Returns the setting, null when it is not given. */
    @Nullable
    T get(A settings);
}
