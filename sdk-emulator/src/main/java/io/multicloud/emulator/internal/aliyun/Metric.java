package io.multicloud.emulator.internal.aliyun;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * Something that is measured. The values are made up: they rise and fall once a day around a middle, and what is counted
 * by the second grows with the nodes.
 */
record Metric(String key, String displayName, String unit, int middle) {

    private static final double SECONDS_A_DAY = 86_400;

    /** The value at a time, with two decimals. */
    String at(Instant time, int nodes) {
        double day = time.atOffset(ZoneOffset.UTC).toLocalTime().toSecondOfDay() / SECONDS_A_DAY;
        double value = middle * (1 + 0.5 * Math.sin(2 * Math.PI * day));
        return String.format(Locale.ROOT, "%.2f", unit.endsWith("/s") ? value * nodes : value);
    }
}
