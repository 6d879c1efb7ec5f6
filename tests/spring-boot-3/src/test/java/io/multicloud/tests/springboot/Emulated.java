package io.multicloud.tests.springboot;

import io.multicloud.emulator.MulticloudEmulator;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Applications whose clients reach the emulator. */
final class Emulated {

    private Emulated() {}

    static ApplicationContextRunner allClouds(MulticloudEmulator emulator) {
        return Contexts.empty()
                .withPropertyValues(
                        "multicloud.aliyun.endpoint=" + emulator.endpoint(),
                        "multicloud.aliyun.access-key-id=" + emulator.aliyun().accessKeyId(),
                        "multicloud.aliyun.access-key-secret="
                                + emulator.aliyun().accessKeySecret(),
                        "multicloud.huawei.endpoint=" + emulator.endpoint(),
                        "multicloud.huawei.iam-endpoint=" + emulator.endpoint(),
                        "multicloud.huawei.project-id="
                                + emulator.huawei().projects().get(0).id(),
                        "multicloud.capitalonline.endpoint=" + emulator.endpoint(),
                        "multicloud.capitalonline.access-key-id="
                                + emulator.capitalOnline().accessKeyId(),
                        "multicloud.capitalonline.access-key-secret="
                                + emulator.capitalOnline().secretAccessKey());
    }

    static String[] huaweiKey(MulticloudEmulator emulator) {
        return new String[] {
            "multicloud.huawei.access-key-id=" + emulator.huawei().accessKey(),
            "multicloud.huawei.access-key-secret=" + emulator.huawei().secretKey()
        };
    }

    static String[] huaweiUser(MulticloudEmulator emulator) {
        return new String[] {
            "multicloud.huawei.user.account=" + emulator.huawei().domainName(),
            "multicloud.huawei.user.name=" + emulator.huawei().userName(),
            "multicloud.huawei.user.password=" + emulator.huawei().password()
        };
    }
}
