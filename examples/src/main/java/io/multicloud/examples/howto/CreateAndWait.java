package io.multicloud.examples.howto;

import io.multicloud.core.Secret;
import io.multicloud.core.error.WaitException;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.model.ChargeInfo;
import io.multicloud.huawei.flexus.model.ChargeMode;
import io.multicloud.huawei.flexus.model.CreateInstanceRequest;
import io.multicloud.huawei.flexus.model.CreateInstanceResponse;
import io.multicloud.huawei.flexus.model.Datastore;
import io.multicloud.huawei.flexus.model.DatastoreType;
import io.multicloud.huawei.flexus.model.DatastoreVersion;
import io.multicloud.huawei.flexus.model.Instance;
import io.multicloud.huawei.flexus.model.InstanceStatus;
import io.multicloud.huawei.flexus.model.PeriodType;
import io.multicloud.huawei.flexus.model.Volume;
import io.multicloud.huawei.flexus.model.VolumeType;
import java.io.PrintStream;
import java.time.Duration;

/** How do I create an instance and wait until it can be used? */
public final class CreateAndWait {

    private CreateAndWait() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     * @throws Exception when something goes wrong
     */
    public static void main(String[] arguments) throws Exception {
        EmulatedClouds.run(CreateAndWait::run);
    }

    static void run(EmulatedClouds clouds, PrintStream out) {
        try (FlexusRdsClient rds = clouds.huawei().build()) {
            CreateInstanceRequest paid = order("orders-db", SampleOrders.PASSWORD, true);
            Instance ready = createAndWait(rds, paid, EmulatedClouds.INTERVAL, out);
            out.println(ready.name() + " can be used at port " + ready.port());

            CreateInstanceRequest unpaid = order("unpaid-db", SampleOrders.PASSWORD, false);
            try {
                createAndWait(rds, unpaid, EmulatedClouds.INTERVAL, out);
            } catch (WaitException e) {
                out.println(whatNow(e));
            }
        }
    }

    // tag::order[]
    static CreateInstanceRequest order(String name, Secret password, boolean autoPay) {
        return CreateInstanceRequest.builder()
                .name(name)
                .datastore(Datastore.builder()
                        .type(DatastoreType.MYSQL)
                        .version(DatastoreVersion.V8_0)
                        .build())
                .flavorRef("rds.mysql.y1.large.2")
                .volume(Volume.builder().type(VolumeType.CLOUDSSD).size(100).build())
                .region("cn-north-4")
                .availabilityZone("cn-north-4a")
                .password(password)
                .chargeInfo(ChargeInfo.builder()
                        .chargeMode(ChargeMode.PRE_PAID)
                        .periodType(PeriodType.MONTH)
                        .periodNum(1)
                        .isAutoPay(autoPay) // an order that nobody pays makes no instance
                        .build())
                .build();
    }
    // end::order[]

    // tag::wait[]
    static Instance createAndWait(
            FlexusRdsClient rds, CreateInstanceRequest order, Duration interval, PrintStream out) {
        CreateInstanceResponse created = rds.createInstance(order);
        return rds.waitForInstance(order, created)
                .until(InstanceStatus.ACTIVE)
                .within(Duration.ofMinutes(20))
                .every(interval) // without it every 10 seconds
                .onProgress(out::println)
                .await();
    }
    // end::wait[]

    // tag::failure[]
    static String whatNow(WaitException e) {
        return switch (e.reason()) {
            // Nothing is lost: the instance may still come. Wait again, with nothing but its id.
            case TIMEOUT -> "not yet, last seen " + e.lastState().orElse("nowhere");
            // In a state that it will not leave by itself, or never begun as its order waits to be paid.
            case FAILED -> "failed: " + e.getMessage();
            // It was there and is not any more, or did not appear within a minute.
            case GONE -> "gone: " + e.getMessage();
        };
    }
    // end::failure[]
}
