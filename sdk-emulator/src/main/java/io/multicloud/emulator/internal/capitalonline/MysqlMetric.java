package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.LongNode;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The metrics of an instance, with values that are made up: they rise and fall over a day, and are the same whenever they
 * are asked for. Where table and example disagree on a type or a unit, the example is followed.
 */
enum MysqlMetric {
    CPU_USAGE("cpu_usage", "resources", "%", 35),
    MEM_USAGE("mem_usage", "resources", "%", 60),
    SPACE_USAGE("space_usage", "resources", "%", 20),
    NETWORK_TRFFICE("network_trffice", "resources", "MB/s", 8),
    SESSIONS("sessions", "engine", "个", 24),
    SLOW_QUERIES("slow_queries", "engine", "次", 1);

    private static final long DAY = 86_400;

    private final String shown;
    private final String monitorType;
    private final String unit;
    private final double middle;

    MysqlMetric(String shown, String monitorType, String unit, double middle) {
        this.shown = shown;
        this.monitorType = monitorType;
        this.unit = unit;
        this.middle = middle;
    }

    static Optional<MysqlMetric> find(String key) {
        return Stream.of(values())
                .filter(metric -> ("mysql_" + metric.shown).equals(key))
                .findFirst();
    }

    String shown() {
        return shown;
    }

    String monitorType() {
        return monitorType;
    }

    String unit() {
        return unit;
    }

    String type() {
        return this == SLOW_QUERIES ? "counter" : "gauge";
    }

    /** A counter counts from when the instance was built. */
    JsonNode at(Instant time, Instant built) {
        long second = time.getEpochSecond();
        double wave = middle * (1 + 0.5 * Math.sin(2 * Math.PI * (second % DAY) / DAY));
        return switch (this) {
            case SLOW_QUERIES -> LongNode.valueOf((second - built.getEpochSecond()) / 45);
            case SESSIONS -> LongNode.valueOf(Math.round(wave));
            default -> DoubleNode.valueOf(Math.round(wave * 100) / 100.0);
        };
    }
}
