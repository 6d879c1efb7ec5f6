package io.multicloud.emulator.internal.huawei;

/** How the disk grows by itself. It never does so: nobody fills an emulated disk. */
record EnlargePolicy(int limitGigabytes, int triggerPercent, int stepPercent) {

    static final int DEFAULT_STEP = 20;
}
