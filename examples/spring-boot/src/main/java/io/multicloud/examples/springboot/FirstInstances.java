package io.multicloud.examples.springboot;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisClient;
import io.multicloud.core.Secret;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.model.ChargeInfo;
import io.multicloud.huawei.flexus.model.ChargeMode;
import io.multicloud.huawei.flexus.model.Datastore;
import io.multicloud.huawei.flexus.model.DatastoreType;
import io.multicloud.huawei.flexus.model.DatastoreVersion;
import io.multicloud.huawei.flexus.model.PeriodType;
import io.multicloud.huawei.flexus.model.Volume;
import io.multicloud.huawei.flexus.model.VolumeType;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Puts some instances into the emulated clouds; the last ones are still being created when the page is first seen. */
@Component
@ConditionalOnProperty("emulator")
final class FirstInstances implements SmartInitializingSingleton {

    private static final Secret PASSWORD = Secret.of("Fake-Passw0rd1");

    private final MulticloudEmulator emulator;
    private final HybridDbClient hybridDb;
    private final FlexusRdsClient flexus;
    private final CapitalOnlineMysqlClient mysql;
    private final CapitalOnlineRedisClient redis;

    FirstInstances(
            MulticloudEmulator emulator,
            HybridDbClient hybridDb,
            FlexusRdsClient flexus,
            CapitalOnlineMysqlClient mysql,
            CapitalOnlineRedisClient redis) {
        this.emulator = emulator;
        this.hybridDb = hybridDb;
        this.flexus = flexus;
        this.mysql = mysql;
        this.redis = redis;
    }

    @Override
    public void afterSingletonsInstantiated() {
        hybridDb("订单库");
        hybridDb("reports");
        flexus("orders-库");
        flexus("reports");
        mysql("会员中心");
        mysql("crm");
        redis("缓存");
        emulator.advance(EmulatedClouds.CREATION_TIME);
        hybridDb("新报表");
        mysql("archive");
    }

    private void hybridDb(String name) {
        hybridDb.createInstance(r -> r.regionId("cn-hangzhou")
                .zoneId("cn-hangzhou-e")
                .dbName("orders")
                .nodeSpec("petadata.s2.xlarge")
                .nodeNumber(2)
                .accountName("orders_app")
                .accountPassword(PASSWORD)
                .instanceName(name));
    }

    private void flexus(String name) {
        flexus.createInstance(r -> r.name(name)
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

    private void mysql(String name) {
        mysql.createDbInstance(r -> r.regionId("CN_Beijing_A")
                .vdcId("vdc-1")
                .basePipeId("pipe-1")
                .instanceName(name)
                .paasGoodsId(1680)
                .diskType("high_disk")
                .diskValue(100));
    }

    private void redis(String name) {
        redis.createDbInstance(r -> r.regionId("CN_Beijing_A")
                .vdcId("vdc-1")
                .basePipeId("pipe-1")
                .instanceName(name)
                .paasGoodsId(5765)
                .password(PASSWORD));
    }
}
