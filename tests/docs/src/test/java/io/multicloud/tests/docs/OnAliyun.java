package io.multicloud.tests.docs;

import io.multicloud.aliyun.hybriddb.model.CreateInstanceRequestBuilder;
import io.multicloud.core.Secret;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.auth.Credentials;
import io.multicloud.emulator.MulticloudEmulator;

/** What is ordered of Aliyun, and by whom. */
final class OnAliyun {

    static final String PASSWORD = "fake-Passw0rd";

    private OnAliyun() {}

    static Credentials key(MulticloudEmulator emulator) {
        return AccessKeyCredentials.of(
                emulator.aliyun().accessKeyId(), emulator.aliyun().accessKeySecret());
    }

    /** An order of an instance with the database {@code orders}. */
    static void orders(CreateInstanceRequestBuilder request) {
        request.regionId("cn-hangzhou")
                .zoneId("cn-hangzhou-b")
                .instanceName("orders")
                .dbName("orders")
                .nodeSpec("petadata.s2.xlarge")
                .nodeNumber(2)
                .accountName("orders_admin")
                .accountPassword(Secret.of(PASSWORD));
    }
}
