package io.multicloud.huawei.flexus;

import io.multicloud.core.Secret;
import io.multicloud.huawei.flexus.model.BackupStrategy;
import io.multicloud.huawei.flexus.model.ChargeInfo;
import io.multicloud.huawei.flexus.model.ChargeMode;
import io.multicloud.huawei.flexus.model.CreateInstanceRequest;
import io.multicloud.huawei.flexus.model.CreateInstanceRequestBuilder;
import io.multicloud.huawei.flexus.model.CreateRestoreInstanceRequest;
import io.multicloud.huawei.flexus.model.CreateRestoreInstanceRequestBuilder;
import io.multicloud.huawei.flexus.model.Datastore;
import io.multicloud.huawei.flexus.model.DatastoreType;
import io.multicloud.huawei.flexus.model.DatastoreVersion;
import io.multicloud.huawei.flexus.model.Ha;
import io.multicloud.huawei.flexus.model.HaMode;
import io.multicloud.huawei.flexus.model.PeriodType;
import io.multicloud.huawei.flexus.model.ReplicationMode;
import io.multicloud.huawei.flexus.model.ResizeFlavor;
import io.multicloud.huawei.flexus.model.RestorePoint;
import io.multicloud.huawei.flexus.model.StartResizeFlavorActionRequest;
import io.multicloud.huawei.flexus.model.Tag;
import io.multicloud.huawei.flexus.model.UpdateInstanceConfigurationAsyncRequest;
import io.multicloud.huawei.flexus.model.Volume;
import io.multicloud.huawei.flexus.model.VolumeType;
import org.jspecify.annotations.Nullable;

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

    /** The documented example for a restored pair, with a real password and what the table demands. */
    public static CreateRestoreInstanceRequestBuilder restored() {
        return CreateRestoreInstanceRequest.builder()
                .name("targetInst")
                .availabilityZone("bbb,ccc")
                .ha(Ha.builder()
                        .mode(HaMode.HA)
                        .replicationMode(ReplicationMode.ASYNC)
                        .build())
                .flavorRef("rds.mysql.y1.xlarge.2.ha")
                .volume(volume(40))
                .region("aaa")
                .backupStrategy(BackupStrategy.builder()
                        .startTime("19:00-20:00")
                        .keepDays(2)
                        .build())
                .password(Secret.of("Fake-Passw0rd"))
                .chargeInfo(charge(PeriodType.MONTH, 1))
                .timeZone("UTC+04:00")
                .restorePoint(RestorePoint.ofBackup(
                        "d8e6ca5a624745bcb546a227aa3ae1cfin01", "2f4ddb93-b901-4b08-93d8-1d2e472f30fe"));
    }

    public static StartResizeFlavorActionRequest resize(@Nullable Boolean autoPay) {
        return StartResizeFlavorActionRequest.builder()
                .instanceId("i1")
                .resizeFlavor(ResizeFlavor.builder()
                        .specCode("rds.mysql.m1.xlarge")
                        .isAutoPay(autoPay)
                        .isDelay(true)
                        .build())
                .build();
    }

    public static UpdateInstanceConfigurationAsyncRequest configuration() {
        return UpdateInstanceConfigurationAsyncRequest.builder()
                .instanceId("i1")
                .putValues("max_connections", "10")
                .putValues("autocommit", "OFF")
                .putValues("binlog_checksum", "CRC32")
                .putValues("innodb_purge_threads", "4")
                .build();
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
