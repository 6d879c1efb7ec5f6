package io.multicloud.core.internal.text;

import java.time.Duration;

/** Says how far a clock is off. */
public final class ClockWords {

    /** What to do about a clock that is off. */
    public static final String ADVICE = "Set this machine's clock and keep it set, for example by NTP";

    private ClockWords() {}

    /**
     * Says how far this machine's clock is off, in the largest unit of which there are two or more.
     *
     * @param offset how far the service's clock is ahead of it
     */
    public static String of(Duration offset) {
        long seconds = offset.abs().toSeconds();
        return "this machine's clock is " + time(seconds) + (offset.isNegative() ? " fast" : " slow");
    }

    private static String time(long seconds) {
        if (seconds < 120) {
            return seconds + " s";
        }
        return seconds < 7200 ? Math.round(seconds / 60.0) + " min" : Math.round(seconds / 3600.0) + " h";
    }
}
