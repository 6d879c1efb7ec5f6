package io.multicloud.capitalonline.internal;

import java.time.Duration;

/** How fast states are asked for. */
public final class Pace {

    /** Right after a change the state can still be the one before it. */
    public static final Duration FIRST_PAUSE = Duration.ofSeconds(5);

    /** The time between two reads. */
    public static final Duration INTERVAL = Duration.ofSeconds(10);

    private Pace() {}
}
