package io.multicloud.examples.springboot;

import io.multicloud.core.OpenEnum;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the states of all clouds come down to. */
enum Condition {
    READY,
    BUSY,
    DOWN;

    private static final Set<String> READY_WORDS = Set.of("ACTIVE", "RUNNING");
    private static final Set<String> DOWN_WORDS = Set.of("FAILED", "STORAGE FULL", "INACTIVE", "ERROR", "STOPPED");

    /** Everything else is on its way to somewhere, also words that are not known yet. */
    static Condition of(@Nullable OpenEnum status) {
        String word = String.valueOf(status);
        if (READY_WORDS.contains(word)) {
            return READY;
        }
        return DOWN_WORDS.contains(word) ? DOWN : BUSY;
    }
}
