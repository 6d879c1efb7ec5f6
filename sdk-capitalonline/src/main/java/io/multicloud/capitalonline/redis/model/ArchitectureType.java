package io.multicloud.capitalonline.redis.model;

/** What {@code architectureType} of a Redis architecture means; the same numbers mean other things elsewhere. */
public final class ArchitectureType {

    /** A primary with its replica. */
    public static final int PRIMARY_REPLICA = 1;

    /** A cluster. */
    public static final int CLUSTER = 2;

    /** A primary with its replica, the economy edition. */
    public static final int ECONOMY_PRIMARY_REPLICA = 3;

    private ArchitectureType() {}
}
