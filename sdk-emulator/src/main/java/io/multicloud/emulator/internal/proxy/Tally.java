package io.multicloud.emulator.internal.proxy;

import io.multicloud.emulator.ProxyMode;
import java.util.function.Supplier;

/** Counts the bytes of one direction of a connection for as long as its mode stays the same. */
final class Tally {

    private final Supplier<ProxyMode> modes;
    private ProxyMode mode;
    private long counted;

    Tally(Supplier<ProxyMode> modes) {
        this.modes = modes;
        this.mode = modes.get();
    }

    ProxyMode mode() {
        ProxyMode now = modes.get();
        if (!now.equals(mode)) {
            mode = now;
            counted = 0;
        }
        return now;
    }

    /** How many of the next bytes lie within the limit. */
    int within(int limit, int next) {
        int within = (int) Math.max(0, Math.min(next, limit - counted));
        counted += next;
        return within;
    }

    boolean isReached(int limit) {
        return counted >= limit;
    }
}
