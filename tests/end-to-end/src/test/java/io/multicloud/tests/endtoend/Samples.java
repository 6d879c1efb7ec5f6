package io.multicloud.tests.endtoend;

import io.multicloud.aliyun.hybriddb.model.CreateInstanceRequestBuilder;
import io.multicloud.capitalonline.mysql.model.CreateDbInstanceRequestBuilder;
import io.multicloud.core.Secret;
import io.multicloud.huawei.flexus.model.ChargeInfo;
import io.multicloud.huawei.flexus.model.ChargeMode;
import io.multicloud.huawei.flexus.model.Datastore;
import io.multicloud.huawei.flexus.model.DatastoreType;
import io.multicloud.huawei.flexus.model.DatastoreVersion;
import io.multicloud.huawei.flexus.model.PeriodType;
import io.multicloud.huawei.flexus.model.Volume;
import io.multicloud.huawei.flexus.model.VolumeType;

/** Complete requests, to be changed by tests. */
public final class Samples {

    public static final String PASSWORD = "Fake-Passw0rd+/ %中";

    public static final String HUAWEI_PASSWORD = "Fake-Passw0rd";

    private Samples() {}

    public static void aliyun(CreateInstanceRequestBuilder request) {
        request.regionId("cn-hangzhou")
                .zoneId("cn-hangzhou-e")
                .dbName("orders")
                .nodeSpec("petadata.s2.xlarge")
                .nodeNumber(2)
                .accountName("orders_app")
                .accountPassword(Secret.of(PASSWORD))
                .instanceName("订单库 + & = *~");
    }

    public static void huawei(io.multicloud.huawei.flexus.model.CreateInstanceRequestBuilder request) {
        request.name("orders-库")
                .datastore(Datastore.builder()
                        .type(DatastoreType.MYSQL)
                        .version(DatastoreVersion.of("8.0"))
                        .build())
                .flavorRef("rds.mysql.y1.large.2")
                .volume(Volume.builder().type(VolumeType.CLOUDSSD).size(100).build())
                .region("cn-north-4")
                .availabilityZone("cn-north-4a")
                .password(Secret.of(HUAWEI_PASSWORD))
                .chargeInfo(ChargeInfo.builder()
                        .chargeMode(ChargeMode.PRE_PAID)
                        .periodType(PeriodType.MONTH)
                        .periodNum(1)
                        .isAutoPay(true)
                        .build());
    }

    public static void capitalOnline(CreateDbInstanceRequestBuilder request) {
        request.regionId("CN_Beijing_A")
                .vdcId("vdc-1")
                .basePipeId("pipe-1")
                .instanceName("订单库 + & = *~")
                .paasGoodsId(1680)
                .diskType("high_disk")
                .diskValue(100)
                .password(Secret.of(PASSWORD))
                .amount(1);
    }
}
