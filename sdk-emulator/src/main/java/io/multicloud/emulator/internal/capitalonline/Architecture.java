package io.multicloud.emulator.internal.capitalonline;

/** How an edition is built; each service has numbers of its own for it. */
enum Architecture {
    BASIC("基础", 0),
    PRIMARY_REPLICA("主从", 1),
    CLUSTER("集群", 1),
    REDIS_SPLITTING("读写分离", 1),
    REDIS_CLUSTER("集群", 2);

    private final String shown;
    private final int type;

    Architecture(String shown, int type) {
        this.shown = shown;
        this.type = type;
    }

    String shown() {
        return shown;
    }

    /** The documents of MySQL have no number for clusters: that of primary and replica is a guess. */
    int type() {
        return type;
    }
}
