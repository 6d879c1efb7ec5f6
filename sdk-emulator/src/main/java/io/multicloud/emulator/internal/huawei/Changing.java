package io.multicloud.emulator.internal.huawei;

import java.time.Instant;

/** A value that another one follows at a known time. */
final class Changing<T> {

    private T before;
    private T after;
    private Instant at = Instant.MIN;

    Changing(T value) {
        this.before = value;
        this.after = value;
    }

    T at(Instant now) {
        return now.isBefore(at) ? before : after;
    }

    void become(T value, Instant time, Instant now) {
        before = at(now);
        after = value;
        at = time;
    }
}
