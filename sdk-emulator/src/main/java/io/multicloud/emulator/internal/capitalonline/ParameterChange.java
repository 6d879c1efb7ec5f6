package io.multicloud.emulator.internal.capitalonline;

import java.time.Instant;

/** A change of one parameter, in force from a time on. */
record ParameterChange(String name, String before, String after, Instant made, Instant from) {

    boolean isInForce(Instant now) {
        return !now.isBefore(from);
    }
}
