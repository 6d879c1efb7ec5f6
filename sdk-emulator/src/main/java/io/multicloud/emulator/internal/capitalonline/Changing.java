package io.multicloud.emulator.internal.capitalonline;

import java.time.Instant;

/** A value that another one follows at a known time. */
final class Changing<T> {

    private T before;
    private T after;
    private Instant from = Instant.MIN;

    Changing(T value) {
        this.before = value;
        this.after = value;
    }

    T at(Instant now) {
        return now.isBefore(from) ? before : after;
    }

    void become(T value, Instant time, Instant now) {
        before = at(now);
        after = value;
        from = time;
    }
}
