package io.multicloud.capitalonline.mysql.model;

/** What {@code architectureType} of a MySQL architecture means; the same numbers mean other things elsewhere. */
public final class ArchitectureType {

    /** One node. */
    public static final int BASIC = 0;

    /** A primary with its replica. */
    public static final int PRIMARY_REPLICA = 1;

    private ArchitectureType() {}
}
