package io.multicloud.core.internal.pipeline;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * What keeps an outage from being answered with a storm of repeats: each repeat costs tokens, successes give them back.
 * Shared by a client and all that are derived from it.
 */
public final class RetryBudget {

    private static final int CAPACITY = 500;

    private final AtomicInteger tokens = new AtomicInteger(CAPACITY);

    /** Takes the cost of a repeat, or nothing when there is too little left. */
    boolean take(int cost) {
        int before = tokens.getAndUpdate(t -> t >= cost ? t - cost : t);
        return before >= cost;
    }

    /** Gives tokens back, up to the capacity. */
    void give(int amount) {
        tokens.updateAndGet(t -> Math.min(CAPACITY, t + amount));
    }

    int available() {
        return tokens.get();
    }
}
