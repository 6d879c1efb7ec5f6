package io.multicloud.test.spring;

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

/** The instances that accounts begin with, of the least that each service asks for. */
final class Plants {

    private static final Secret PASSWORD = Secret.of("Fake-Passw0rd1");

    private Plants() {}

    static void instance(HybridDbClient client, String name) {
        client.createInstance(r -> r.regionId("cn-hangzhou")
                .zoneId("cn-hangzhou-e")
                .dbName("app")
                .nodeSpec("petadata.s2.xlarge")
                .nodeNumber(2)
                .accountName("app")
                .accountPassword(PASSWORD)
                .instanceName(name));
    }

    static void instance(FlexusRdsClient client, String name, String region) {
        client.createInstance(r -> r.name(name)
                .datastore(Datastore.builder()
                        .type(DatastoreType.MYSQL)
                        .version(DatastoreVersion.of("8.0"))
                        .build())
                .flavorRef("rds.mysql.y1.large.2")
                .volume(Volume.builder().type(VolumeType.CLOUDSSD).size(100).build())
                .region(region)
                .availabilityZone(region + "a")
                .password(PASSWORD)
                .chargeInfo(ChargeInfo.builder()
                        .chargeMode(ChargeMode.PRE_PAID)
                        .periodType(PeriodType.MONTH)
                        .periodNum(1)
                        .isAutoPay(true)
                        .build()));
    }

    static void instance(CapitalOnlineMysqlClient client, String name) {
        client.createDbInstance(r -> r.regionId("CN_Beijing_A")
                .vdcId("vdc-1")
                .basePipeId("pipe-1")
                .instanceName(name)
                .paasGoodsId(1680)
                .diskType("high_disk")
                .diskValue(100));
    }

    static void instance(CapitalOnlineRedisClient client, String name) {
        client.createDbInstance(r -> r.regionId("CN_Beijing_A")
                .vdcId("vdc-1")
                .basePipeId("pipe-1")
                .instanceName(name)
                .paasGoodsId(5765)
                .password(PASSWORD));
    }
}
