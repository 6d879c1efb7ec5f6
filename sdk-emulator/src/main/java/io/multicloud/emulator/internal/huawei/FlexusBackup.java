package io.multicloud.emulator.internal.huawei;

import io.multicloud.emulator.internal.state.Life;
import io.multicloud.emulator.internal.state.Living;
import java.time.Instant;

/** A full backup of an instance, taken by hand or by itself. */
record FlexusBackup(String id, FlexusInstance instance, boolean manual, String name, String description, Life life)
        implements Living {

    static final String COMPLETED = "COMPLETED";

    String type() {
        return manual ? "manual" : "auto";
    }

    String status(Instant now) {
        return switch (life.at(now)) {
            case CREATING -> "BUILDING";
            case RUNNING -> COMPLETED;
            case DELETING, GONE -> "DELETING";
        };
    }

    boolean isComplete(Instant now) {
        return status(now).equals(COMPLETED);
    }

    /** A part of the disk, made up: nobody writes into an emulated database. */
    long kilobytes() {
        return instance.order().diskGigabytes() * 1024L;
    }
}
