package io.multicloud.emulator.internal.aliyun;

import io.multicloud.emulator.internal.state.Life;
import java.time.Duration;
import java.time.Instant;

/** How much space a database takes. All figures are made up: it grows with time, on each node alike, until it is full. */
final class StorageModel {

    private static final long KIB = 1L << 10;
    private static final long MIB = 1L << 20;
    private static final long TOTAL = 100L << 30;

    private final Life database;
    private final int nodes;

    StorageModel(Life database, Nodes nodes) {
        this.database = database;
        this.nodes = nodes.number();
    }

    StorageUse at(Instant time) {
        if (time.isBefore(database.ready())) {
            return StorageUse.NO_DATA;
        }
        long seconds = Duration.between(database.ready(), time).toSeconds();
        return new StorageUse(
                nodes * Math.min(64 * MIB + seconds * 4 * KIB, TOTAL * 8 / 10),
                nodes * Math.min(16 * MIB + seconds * KIB, TOTAL / 10),
                nodes * TOTAL);
    }
}
