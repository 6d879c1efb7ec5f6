package io.multicloud.emulator.internal.huawei;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** When delayed work begins: every day from two to six, UTC. */
final class MaintenanceWindow {

    static final String TEXT = "02:00-06:00";

    private static final int FROM = 2;
    private static final int TO = 6;

    private MaintenanceWindow() {}

    static Instant begin(boolean delayed, Instant now) {
        OffsetDateTime time = now.atOffset(ZoneOffset.UTC);
        boolean inWindow = time.getHour() >= FROM && time.getHour() < TO;
        if (!delayed || inWindow) {
            return now;
        }
        Instant today = now.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(FROM));
        return today.isAfter(now) ? today : today.plus(Duration.ofDays(1));
    }
}
