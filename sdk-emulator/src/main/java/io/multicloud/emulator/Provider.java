package io.multicloud.emulator;

/** The clouds that the emulator plays. */
public enum Provider {
    /** Aliyun: HybridDB for MySQL. */
    ALIYUN,
    /** Huawei Cloud: Flexus RDS for MySQL and IAM. */
    HUAWEI,
    /** CapitalOnline: cloud MySQL. */
    CAPITALONLINE
}
