package io.multicloud.emulator.internal.capitalonline;

/** RUNNING and CREATING are documented, the others are guesses. */
enum InstanceStatus {
    CREATING("创建中"),
    RUNNING("运行中"),
    UPDATING("变更中"),
    DELETING("删除中");

    private final String shown;

    InstanceStatus(String shown) {
        this.shown = shown;
    }

    String shown() {
        return shown;
    }
}
