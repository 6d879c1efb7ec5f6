package io.multicloud.emulator.internal.capitalonline;

import io.multicloud.emulator.internal.state.Life;
import java.time.Duration;
import java.time.Instant;

/** How much of a creation is done, in per cent. */
final class Progress {

    private Progress() {}

    static int of(Life life, Instant now) {
        if (!now.isBefore(life.ready())) {
            return 100;
        }
        long whole = Duration.between(life.created(), life.ready()).toMillis();
        return (int) (Duration.between(life.created(), now).toMillis() * 100 / whole);
    }
}
