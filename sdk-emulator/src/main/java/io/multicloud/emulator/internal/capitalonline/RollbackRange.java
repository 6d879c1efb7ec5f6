package io.multicloud.emulator.internal.capitalonline;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The span that an instance can be restored to: since it was built, and at most seven days back. */
record RollbackRange(Instant left, Instant right) {

    private static final Duration REACH = Duration.ofDays(7);

    static RollbackRange of(MysqlInstance instance, Instant now) {
        instance.require(Architecture.PRIMARY_REPLICA);
        Instant built = instance.life().ready();
        if (now.isBefore(built)) {
            throw Refusals.inUse();
        }
        Instant earliest = now.minus(REACH);
        return new RollbackRange(built.isAfter(earliest) ? built : earliest, now);
    }

    /** Times are told in whole seconds, so the first one counts as a whole. */
    boolean contains(Instant time) {
        return !time.isBefore(left.truncatedTo(ChronoUnit.SECONDS)) && !time.isAfter(right);
    }
}
