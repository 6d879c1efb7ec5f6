package io.multicloud.emulator;

/** The accounts that every emulator has; their texts say that they are no real credentials. */
final class DefaultAccounts {

    static final AliyunAccount ALIYUN = AliyunAccount.of("emulator-fake-key-id", "emulator-fake-key-secret");

    static final HuaweiAccount HUAWEI = HuaweiAccount.builder()
            .project("0e0e0e0e0e0e4000a000000000000004", "cn-north-4")
            .project("0e0e0e0e0e0e4000a000000000000001", "ap-southeast-1")
            .build();

    static final CapitalOnlineAccount CAPITAL_ONLINE =
            CapitalOnlineAccount.of("emulator-fake-access-key-id", "emulator-fake-secret-access-key");

    private DefaultAccounts() {}
}
