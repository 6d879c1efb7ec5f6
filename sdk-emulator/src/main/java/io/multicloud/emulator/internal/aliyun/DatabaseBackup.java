package io.multicloud.emulator.internal.aliyun;

import java.time.Duration;
import java.time.Instant;

/** A backup of a database. That it takes five minutes and never fails is a guess. */
record DatabaseBackup(long id, String mode, Instant start, long size) {

    private static final Duration TIME = Duration.ofMinutes(5);

    Instant end() {
        return start.plus(TIME);
    }

    boolean isDone(Instant now) {
        return !now.isBefore(end());
    }

    String status(Instant now) {
        return isDone(now) ? "Success" : "Progress";
    }
}
