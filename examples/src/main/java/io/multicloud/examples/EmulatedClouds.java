package io.multicloud.examples;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.emulator.AliyunAccount;
import io.multicloud.emulator.CapitalOnlineAccount;
import io.multicloud.emulator.HuaweiAccount;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import java.util.List;

/** The three clouds of an emulator, each with a client of its own. */
final class EmulatedClouds {

    private EmulatedClouds() {}

    static List<Cloud> of(MulticloudEmulator emulator) {
        return List.of(capitalOnline(emulator), huawei(emulator), aliyun(emulator));
    }

    private static Cloud capitalOnline(MulticloudEmulator emulator) {
        CapitalOnlineAccount account = emulator.capitalOnline();
        return new CapitalOnlineCloud(CapitalOnlineMysqlClient.builder()
                .endpoint(emulator.endpoint())
                .credentials(AccessKeyCredentials.of(account.accessKeyId(), account.secretAccessKey()))
                .build());
    }

    private static Cloud huawei(MulticloudEmulator emulator) {
        HuaweiAccount account = emulator.huawei();
        HuaweiAccount.Project project = account.projects().get(0);
        return new HuaweiCloud(
                FlexusRdsClient.builder()
                        .endpoint(emulator.endpoint())
                        .projectId(project.id())
                        .credentials(AccessKeyCredentials.of(account.accessKey(), account.secretKey()))
                        .build(),
                project.name());
    }

    private static Cloud aliyun(MulticloudEmulator emulator) {
        AliyunAccount account = emulator.aliyun();
        return new AliyunCloud(
                HybridDbClient.builder()
                        .endpoint(emulator.endpoint())
                        .credentials(AccessKeyCredentials.of(account.accessKeyId(), account.accessKeySecret()))
                        .build(),
                "cn-hangzhou");
    }
}
