package io.multicloud.examples.howto;

import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.model.Backup;
import io.multicloud.huawei.flexus.model.BackupStatus;
import io.multicloud.huawei.flexus.model.ChargeInfo;
import io.multicloud.huawei.flexus.model.ChargeMode;
import io.multicloud.huawei.flexus.model.CreateRestoreInstanceRequest;
import io.multicloud.huawei.flexus.model.CreateRestoreInstanceResponse;
import io.multicloud.huawei.flexus.model.Instance;
import io.multicloud.huawei.flexus.model.InstanceStatus;
import io.multicloud.huawei.flexus.model.PeriodType;
import io.multicloud.huawei.flexus.model.RestorePoint;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Objects;

/** How do I back up an instance and restore it to a new one? */
public final class BackupAndRestore {

    private BackupAndRestore() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     * @throws Exception when something goes wrong
     */
    public static void main(String[] arguments) throws Exception {
        EmulatedClouds.run(BackupAndRestore::run);
    }

    static void run(EmulatedClouds clouds, PrintStream out) {
        try (FlexusRdsClient rds = clouds.huawei().build()) {
            Duration interval = EmulatedClouds.INTERVAL;
            Instance source = CreateAndWait.createAndWait(rds, SampleOrders.huawei("orders-db"), interval, out);
            Backup backup = backUp(rds, source.id(), interval, out);
            Instance restored = restore(rds, source, backup, interval, out);
            out.println(restored.name() + " holds the data of " + source.name() + ", which was left as it is");
        }
    }

    // tag::backup[]
    static Backup backUp(FlexusRdsClient rds, String instanceId, Duration interval, PrintStream out) {
        Backup begun = Objects.requireNonNull(
                rds.createManualBackup(instanceId, "before-release").backup());
        return rds.waitForBackup(instanceId, begun.id())
                .until(BackupStatus.COMPLETED)
                .every(interval) // without it every 10 seconds
                .onProgress(out::println)
                .await();
    }
    // end::backup[]

    // tag::restore[]
    static Instance restore(FlexusRdsClient rds, Instance source, Backup backup, Duration interval, PrintStream out) {
        CreateRestoreInstanceRequest order = CreateRestoreInstanceRequest.builder()
                .name("orders-restored")
                .restorePoint(RestorePoint.ofBackup(source.id(), backup.id()))
                .flavorRef(source.flavorRef())
                .volume(source.volume()) // as large as that of the source, or larger
                .availabilityZone(source.nodes().get(0).availabilityZone())
                .chargeInfo(ChargeInfo.builder()
                        .chargeMode(ChargeMode.PRE_PAID)
                        .periodType(PeriodType.MONTH)
                        .periodNum(1)
                        .isAutoPay(true)
                        .build())
                .build();
        CreateRestoreInstanceResponse begun = rds.createRestoreInstance(order);
        return rds.waitForInstance(order, begun)
                .until(InstanceStatus.ACTIVE)
                .every(interval)
                .onProgress(out::println)
                .await();
    }
    // end::restore[]
}
