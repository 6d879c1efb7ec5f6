package io.multicloud.emulator.internal.verify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Nonces that were used, for as long as a request that repeats one could still lie in the time window. */
public final class NonceMemory {

    private static final int LIMIT = 100_000;

    /** A request may be dated ahead by one reach of the window and be repeated until another one has passed. */
    private static final Duration KEEP = TimeWindow.REACH.multipliedBy(2);

    private final Map<String, Instant> used = new LinkedHashMap<>();
    private final Clock clock;

    public NonceMemory(Clock clock) {
        this.clock = clock;
    }

    /** Uses up a nonce; false when it was used before. */
    public synchronized boolean use(String nonce) {
        Instant now = clock.instant();
        forget(now.minus(KEEP));
        return used.putIfAbsent(nonce, now) == null;
    }

    private void forget(Instant before) {
        Iterator<Instant> oldestFirst = used.values().iterator();
        while (oldestFirst.hasNext()) {
            boolean expired = oldestFirst.next().isBefore(before);
            if (!expired && used.size() < LIMIT) {
                return;
            }
            oldestFirst.remove();
        }
    }
}
