package io.multicloud.emulator.internal.state;

/** Where an object stands in its life; each cloud has its own words for it. */
public enum Phase {
    CREATING,
    RUNNING,
    DELETING,
    GONE
}
