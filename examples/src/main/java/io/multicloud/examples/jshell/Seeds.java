package io.multicloud.examples.jshell;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisClient;
import io.multicloud.core.Secret;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.model.ChargeInfo;
import io.multicloud.huawei.flexus.model.ChargeMode;
import io.multicloud.huawei.flexus.model.Datastore;
import io.multicloud.huawei.flexus.model.DatastoreType;
import io.multicloud.huawei.flexus.model.DatastoreVersion;
import io.multicloud.huawei.flexus.model.PeriodType;
import io.multicloud.huawei.flexus.model.Volume;
import io.multicloud.huawei.flexus.model.VolumeType;

/** The instances that emulated clouds begin with. */
final class Seeds {

    private static final Secret PASSWORD = Secret.of("Fake-Passw0rd1");

    private Seeds() {}

    static void plant(Session session) {
        aliyun(session.aliyun().client(), "订单库");
        aliyun(session.aliyun().client(), "reports");
        huawei(session.huawei().client(), "orders-库");
        huawei(session.huawei().client(), "reports");
        mysql(session.mysql().client(), "订单库");
        mysql(session.mysql().client(), "reports");
        redis(session.redis().client(), "缓存");
    }

    private static void aliyun(HybridDbClient client, String name) {
        client.createInstance(r -> r.regionId("cn-hangzhou")
                .zoneId("cn-hangzhou-e")
                .dbName("orders")
                .nodeSpec("petadata.s2.xlarge")
                .nodeNumber(2)
                .accountName("orders_app")
                .accountPassword(PASSWORD)
                .instanceName(name));
    }

    private static void huawei(FlexusRdsClient client, String name) {
        client.createInstance(r -> r.name(name)
                .datastore(Datastore.builder()
                        .type(DatastoreType.MYSQL)
                        .version(DatastoreVersion.of("8.0"))
                        .build())
                .flavorRef("rds.mysql.y1.large.2")
                .volume(Volume.builder().type(VolumeType.CLOUDSSD).size(100).build())
                .region("cn-north-4")
                .availabilityZone("cn-north-4a")
                .password(PASSWORD)
                .chargeInfo(ChargeInfo.builder()
                        .chargeMode(ChargeMode.PRE_PAID)
                        .periodType(PeriodType.MONTH)
                        .periodNum(1)
                        .isAutoPay(true)
                        .build()));
    }

    private static void mysql(CapitalOnlineMysqlClient client, String name) {
        client.createDbInstance(r -> r.regionId("CN_Beijing_A")
                .vdcId("vdc-1")
                .basePipeId("pipe-1")
                .instanceName(name)
                .paasGoodsId(1680)
                .diskType("high_disk")
                .diskValue(100));
    }

    private static void redis(CapitalOnlineRedisClient client, String name) {
        client.createDbInstance(r -> r.regionId("CN_Beijing_A")
                .vdcId("vdc-1")
                .basePipeId("pipe-1")
                .instanceName(name)
                .paasGoodsId(5765)
                .password(PASSWORD));
    }
}
