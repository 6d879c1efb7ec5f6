package io.multicloud.capitalonline;

import java.util.List;

/** What one read of a search showed. */
record Reading<T>(State state, List<T> found) {

    /** How what was found compares to what was ordered. */
    enum State {
        /** Fewer. */
        INCOMPLETE,
        /** As many. */
        COMPLETE,
        /** More. */
        TOO_MANY
    }

    static <T> Reading<T> of(List<T> found, int ordered) {
        State state =
                found.size() == ordered ? State.COMPLETE : found.size() < ordered ? State.INCOMPLETE : State.TOO_MANY;
        return new Reading<>(state, found);
    }
}
