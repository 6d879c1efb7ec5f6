package io.multicloud.tests.docs;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbClientBuilder;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClientBuilder;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.FlexusRdsClientBuilder;

/** Clients of an emulator's own accounts. */
final class Emulated {

    private Emulated() {}

    static HybridDbClientBuilder aliyun(MulticloudEmulator emulator) {
        return HybridDbClient.builder()
                .endpoint(emulator.endpoint())
                .credentials(AccessKeyCredentials.of(
                        emulator.aliyun().accessKeyId(), emulator.aliyun().accessKeySecret()));
    }

    static FlexusRdsClientBuilder huawei(MulticloudEmulator emulator) {
        return FlexusRdsClient.builder()
                .endpoint(emulator.endpoint())
                .projectId(emulator.huawei().projects().get(0).id())
                .credentials(AccessKeyCredentials.of(
                        emulator.huawei().accessKey(), emulator.huawei().secretKey()));
    }

    static CapitalOnlineMysqlClientBuilder mysql(MulticloudEmulator emulator) {
        return CapitalOnlineMysqlClient.builder()
                .endpoint(emulator.endpoint())
                .credentials(AccessKeyCredentials.of(
                        emulator.capitalOnline().accessKeyId(),
                        emulator.capitalOnline().secretAccessKey()));
    }
}
