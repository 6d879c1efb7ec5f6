package io.multicloud.emulator.internal.huawei;

import java.time.Instant;

/** A task that can be looked up by its id, which is no part of the documented API. */
record FlexusJob(String id, String name, FlexusInstance instance, Instant start, Instant end) {

    boolean isDone(Instant now) {
        return !now.isBefore(end);
    }
}
