package io.multicloud.core.waiting;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What one read of a waiter found.
 *
 * @param what what is waited for
 * @param polls how many reads there were so far, this one included
 * @param elapsed the time since the wait began
 * @param state the state that was found, null when there was none or the read failed
 * @param value the thing as it was read, null when it was not there or the read failed
 * @param failure why the read failed, null when it did not; the waiter goes on all the same
 * @param <T> the thing
 * @param <S> its state
 */
public record Progress<T, S>(
        String what,
        int polls,
        Duration elapsed,
        @Nullable S state,
        @Nullable T value,
        @Nullable RuntimeException failure) {

    /** Prints what was found and when: {@code instance rm-1: CREATE after 35 s}. */
    @Override
    public String toString() {
        String found = state != null
                ? state.toString()
                : failure != null ? failure.getClass().getSimpleName() : value == null ? "not there" : "no state yet";
        return what + ": " + found + " after " + elapsed.toSeconds() + " s";
    }
}
