package io.multicloud.tests.docs;

import io.multicloud.core.Secret;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.model.ChargeInfo;
import io.multicloud.huawei.flexus.model.ChargeMode;
import io.multicloud.huawei.flexus.model.CreateInstanceRequestBuilder;
import io.multicloud.huawei.flexus.model.Datastore;
import io.multicloud.huawei.flexus.model.DatastoreType;
import io.multicloud.huawei.flexus.model.DatastoreVersion;
import io.multicloud.huawei.flexus.model.PeriodType;
import io.multicloud.huawei.flexus.model.Volume;
import io.multicloud.huawei.flexus.model.VolumeType;

/** What is ordered of Flexus RDS. */
final class OnFlexus {

    private OnFlexus() {}

    /** Orders a single instance and returns its id. */
    static String instance(FlexusRdsClient rds, String name) {
        return rds.createInstance(request -> single(request, name)).instance().id();
    }

    static void single(CreateInstanceRequestBuilder request, String name) {
        request.name(name)
                .datastore(Datastore.builder()
                        .type(DatastoreType.MYSQL)
                        .version(DatastoreVersion.V8_0)
                        .build())
                .flavorRef("rds.mysql.y1.large.2")
                .volume(Volume.builder().type(VolumeType.CLOUDSSD).size(100).build())
                .region("cn-north-4")
                .availabilityZone("cn-north-4a")
                .password(Secret.of(OnAliyun.PASSWORD))
                .chargeInfo(ChargeInfo.builder()
                        .chargeMode(ChargeMode.PRE_PAID)
                        .periodType(PeriodType.MONTH)
                        .periodNum(1)
                        .isAutoPay(true)
                        .build());
    }
}
