package io.multicloud.tests.endtoend;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbClientBuilder;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClientBuilder;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.auth.Credentials;
import io.multicloud.emulator.HuaweiAccount;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.FlexusRdsClientBuilder;
import io.multicloud.huawei.iam.IamClient;

/** Clients of the emulator's own accounts, built as a user builds them. */
public final class EmulatedClients {

    private EmulatedClients() {}

    public static HybridDbClientBuilder aliyun(MulticloudEmulator emulator) {
        return HybridDbClient.builder()
                .endpoint(emulator.endpoint())
                .credentials(AccessKeyCredentials.of(
                        emulator.aliyun().accessKeyId(), emulator.aliyun().accessKeySecret()));
    }

    public static CapitalOnlineMysqlClientBuilder capitalOnline(MulticloudEmulator emulator) {
        return CapitalOnlineMysqlClient.builder()
                .endpoint(emulator.endpoint())
                .credentials(AccessKeyCredentials.of(
                        emulator.capitalOnline().accessKeyId(),
                        emulator.capitalOnline().secretAccessKey()));
    }

    public static FlexusRdsClientBuilder huawei(MulticloudEmulator emulator) {
        return FlexusRdsClient.builder()
                .endpoint(emulator.endpoint())
                .projectId(project(emulator).id())
                .credentials(huaweiKey(emulator));
    }

    public static IamClient iam(MulticloudEmulator emulator) {
        return IamClient.builder()
                .endpoint(emulator.endpoint())
                .credentials(huaweiKey(emulator))
                .build();
    }

    public static Credentials huaweiKey(MulticloudEmulator emulator) {
        return AccessKeyCredentials.of(
                emulator.huawei().accessKey(), emulator.huawei().secretKey());
    }

    public static HuaweiAccount.Project project(MulticloudEmulator emulator) {
        return emulator.huawei().projects().get(0);
    }
}
