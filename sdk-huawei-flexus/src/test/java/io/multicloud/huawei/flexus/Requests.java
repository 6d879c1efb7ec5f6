package io.multicloud.huawei.flexus;

import io.multicloud.core.Secret;
import io.multicloud.huawei.flexus.model.BackupStrategy;
import io.multicloud.huawei.flexus.model.ChargeInfo;
import io.multicloud.huawei.flexus.model.ChargeMode;
import io.multicloud.huawei.flexus.model.CreateInstanceRequest;
import io.multicloud.huawei.flexus.model.CreateInstanceRequestBuilder;
import io.multicloud.huawei.flexus.model.Datastore;
import io.multicloud.huawei.flexus.model.DatastoreType;
import io.multicloud.huawei.flexus.model.DatastoreVersion;
import io.multicloud.huawei.flexus.model.PeriodType;
import io.multicloud.huawei.flexus.model.Tag;
import io.multicloud.huawei.flexus.model.Volume;
import io.multicloud.huawei.flexus.model.VolumeType;

/** Requests that are complete. */
public final class Requests {

    public static final String PASSWORD = "S3cret/\"Word&";

    private Requests() {}

    /** The documented example for a single instance, with a real password and the period that the table demands. */
    public static CreateInstanceRequestBuilder single() {
        return CreateInstanceRequest.builder()
                .name("flexusrds-instance")
                .datastore(Datastore.builder()
                        .type(DatastoreType.MYSQL)
                        .version(DatastoreVersion.V5_7)
                        .build())
                .flavorRef("rds.mysql.y1.large.2")
                .volume(volume(100))
                .region("aaa")
                .availabilityZone("bbb")
                .port(3306)
                .backupStrategy(BackupStrategy.builder()
                        .startTime("08:15-09:15")
                        .keepDays(12)
                        .build())
                .chargeInfo(charge(PeriodType.MONTH, 1))
                .password(Secret.of(PASSWORD))
                .timeZone("UTC+04:00")
                .addTags(Tag.of("key1", "value1"), Tag.of("key2", "value2"));
    }

    public static Volume volume(int size) {
        return Volume.builder().type(VolumeType.CLOUDSSD).size(size).build();
    }

    public static ChargeInfo charge(PeriodType type, int periods) {
        return ChargeInfo.builder()
                .chargeMode(ChargeMode.PRE_PAID)
                .periodType(type)
                .periodNum(periods)
                .build();
    }
}
