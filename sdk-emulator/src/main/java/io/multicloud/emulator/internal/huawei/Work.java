package io.multicloud.emulator.internal.huawei;

import java.time.Instant;

/** What an instance is busy with, in the documented words for the instance and for its nodes. */
record Work(Kind kind, Instant start, Instant end) {

    /** That a minor upgrade shows as MODIFYING is a guess: no documented state speaks of it. */
    enum Kind {
        RESTART("REBOOTING", "restarting"),
        RESIZE("MODIFYING", "resizing"),
        UPGRADE("MODIFYING", "active"),
        BACKUP("BACKING UP", "active");

        private final String status;
        private final String nodeStatus;

        Kind(String status, String nodeStatus) {
            this.status = status;
            this.nodeStatus = nodeStatus;
        }

        String status() {
            return status;
        }

        String nodeStatus() {
            return nodeStatus;
        }
    }

    boolean runsAt(Instant now) {
        return !now.isBefore(start) && now.isBefore(end);
    }

    boolean meets(Work other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }
}
