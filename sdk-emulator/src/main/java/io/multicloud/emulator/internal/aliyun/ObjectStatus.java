package io.multicloud.emulator.internal.aliyun;

import io.multicloud.emulator.internal.state.Phase;

/** The documented words for the states of instances and databases. */
final class ObjectStatus {

    private ObjectStatus() {}

    static String of(Phase phase) {
        return switch (phase) {
            case CREATING -> "CREATE";
            case RUNNING -> "ACTIVE";
            case DELETING, GONE -> "DELETE";
        };
    }
}
