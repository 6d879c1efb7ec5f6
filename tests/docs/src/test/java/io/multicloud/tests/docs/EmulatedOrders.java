package io.multicloud.tests.docs;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.capitalonline.model.Region;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.core.Secret;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.model.ChargeInfo;
import io.multicloud.huawei.flexus.model.ChargeMode;
import io.multicloud.huawei.flexus.model.CreateInstanceResponse;
import io.multicloud.huawei.flexus.model.Datastore;
import io.multicloud.huawei.flexus.model.DatastoreType;
import io.multicloud.huawei.flexus.model.DatastoreVersion;
import io.multicloud.huawei.flexus.model.PeriodType;
import io.multicloud.huawei.flexus.model.Volume;
import io.multicloud.huawei.flexus.model.VolumeType;
import java.util.Objects;

/** An instance on each cloud, ordered as an emulator wants it. */
final class EmulatedOrders {

    private EmulatedOrders() {}

    static String aliyun(HybridDbClient hybridDb) {
        return hybridDb.createInstance(r -> r.regionId("cn-hangzhou")
                        .zoneId("cn-hangzhou-b")
                        .dbName("orders")
                        .nodeSpec("petadata.s2.xlarge")
                        .nodeNumber(2)
                        .accountName("orders_app")
                        .accountPassword(Secret.of("Fake-Passw0rd")))
                .instanceId();
    }

    static String huawei(FlexusRdsClient rds) {
        CreateInstanceResponse answer = rds.createInstance(r -> r.name("orders")
                .datastore(Datastore.builder()
                        .type(DatastoreType.MYSQL)
                        .version(DatastoreVersion.of("8.0"))
                        .build())
                .flavorRef("rds.mysql.y1.large.2")
                .volume(Volume.builder().type(VolumeType.CLOUDSSD).size(100).build())
                .region("cn-north-4")
                .availabilityZone("cn-north-4a")
                .password(Secret.of("Fake-Passw0rd"))
                .chargeInfo(ChargeInfo.builder()
                        .chargeMode(ChargeMode.PRE_PAID)
                        .periodType(PeriodType.MONTH)
                        .periodNum(1)
                        .isAutoPay(true)
                        .build()));
        return Objects.requireNonNull(answer.instance()).id();
    }

    static String mysql(CapitalOnlineMysqlClient mysql) {
        String region = mysql.describeRegions().data().stream()
                .map(Region::regionId)
                .filter(id -> id != null && !id.isEmpty())
                .findFirst()
                .orElseThrow();
        return mysql.createDbInstance(r -> r.regionId(region)
                        .vdcId("vdc-1")
                        .basePipeId("pipe-1")
                        .instanceName("orders")
                        .paasGoodsId(1680)
                        .diskType("high_disk")
                        .diskValue(100)
                        .amount(1))
                .data()
                .instancesUuid()
                .get(0);
    }
}
