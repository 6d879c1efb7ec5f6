package io.multicloud.examples.howto;

import io.multicloud.aliyun.hybriddb.model.CreateInstanceRequest;
import io.multicloud.capitalonline.mysql.model.CreateDbInstanceRequest;
import io.multicloud.core.Secret;

/** Complete orders for examples that need an instance to begin with. */
final class SampleOrders {

    static final Secret PASSWORD = Secret.of("Fake-Passw0rd");

    private SampleOrders() {}

    /** An instance of Aliyun; a repeat of the same order, with its token, makes no second one. */
    static CreateInstanceRequest aliyun(String name) {
        return CreateInstanceRequest.builder()
                .regionId("cn-hangzhou")
                .zoneId("cn-hangzhou-e")
                .dbName("orders")
                .nodeSpec("petadata.s2.xlarge")
                .nodeNumber(2)
                .accountName("orders_app")
                .accountPassword(PASSWORD)
                .instanceName(name)
                .clientToken(name + "-2026-001")
                .build();
    }

    /** An instance of Huawei Cloud that is paid at once. */
    static io.multicloud.huawei.flexus.model.CreateInstanceRequest huawei(String name) {
        return CreateAndWait.order(name, PASSWORD, true);
    }

    /** An instance of CapitalOnline. */
    static CreateDbInstanceRequest capitalOnline(String name) {
        return CreateDbInstanceRequest.builder()
                .regionId("CN_Beijing_A")
                .vdcId("vdc-1")
                .basePipeId("pipe-1")
                .instanceName(name)
                .paasGoodsId(1680)
                .diskType("high_disk")
                .diskValue(100)
                .build();
    }
}
