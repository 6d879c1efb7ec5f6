package io.multicloud.examples.howto;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.model.CreateInstanceRequest;
import io.multicloud.capitalonline.OrderFinding;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.model.CreateDbInstanceRequest;
import io.multicloud.capitalonline.mysql.model.DbInstance;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.emulator.Fault;
import io.multicloud.emulator.FaultScript;
import io.multicloud.emulator.Provider;
import java.io.PrintStream;
import java.time.Duration;

/** The answer to a create is lost: how do I not create twice? */
public final class SafeCreate {

    // Time for two looks; with a cloud it is some minutes.
    private static final Duration PATIENCE = Duration.ofMillis(2_200);

    private SafeCreate() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     * @throws Exception when something goes wrong
     */
    public static void main(String[] arguments) throws Exception {
        EmulatedClouds.run(SafeCreate::run);
    }

    static void run(EmulatedClouds clouds, PrintStream out) {
        FaultScript faults = clouds.emulator().faults();
        try (HybridDbClient hybridDb = clouds.aliyun().build();
                CapitalOnlineMysqlClient mysql = clouds.capitalOnline().build()) {
            // Created, but no answer comes back from any of the three attempts that the SDK makes.
            faults.when("CreateInstance").first(3).play(Fault.resetAfterProcessing());
            out.println("Aliyun: " + createOnce(hybridDb, SampleOrders.aliyun("orders-db"), out));

            faults.when("CreateDBInstance").first(1).play(Fault.resetAfterProcessing());
            out.println("orders-1: " + orderOnce(mysql, SampleOrders.capitalOnline("orders-1"), PATIENCE));
            faults.when("CreateDBInstance").first(1).play(Fault.resetBeforeProcessing());
            out.println("orders-2: " + orderOnce(mysql, SampleOrders.capitalOnline("orders-2"), PATIENCE));
            faults.when("CreateDBInstance").first(1).play(Fault.resetAfterProcessing());
            faults.when("DescribeDBInstances").play(Fault.status(403));
            out.println("orders-3: " + orderOnce(mysql, SampleOrders.capitalOnline("orders-3"), PATIENCE));
        }
        out.println("Ordered 1 at Aliyun, there are " + count(clouds, Provider.ALIYUN));
        out.println("Ordered 3 at CapitalOnline, there are " + count(clouds, Provider.CAPITALONLINE));
    }

    // tag::token[]
    static String createOnce(HybridDbClient hybridDb, CreateInstanceRequest order, PrintStream out) {
        try {
            return hybridDb.createInstance(order).instanceId();
        } catch (OutcomeUnknownException e) {
            out.println("Nobody knows whether it was created: " + e.operation());
            // The same order has the same clientToken: what it made before is returned, and nothing made twice.
            return hybridDb.createInstance(order).instanceId();
        }
    }
    // end::token[]

    // tag::search[]
    static String orderOnce(CapitalOnlineMysqlClient mysql, CreateDbInstanceRequest order, Duration patience) {
        try {
            return "ordered " + mysql.newInstanceIds(order, mysql.createDbInstance(order));
        } catch (OutcomeUnknownException e) {
            // There is no token, but a name that no other order has.
            OrderFinding<DbInstance> finding = mysql.findInstances(order)
                    .after(Duration.ZERO)
                    .within(patience)
                    .await();
            return switch (finding.verdict()) {
                case CREATED -> "had arrived, " + finding.found().get(0).instanceUuid();
                case NOT_CREATED -> "ordered again, " + mysql.newInstanceIds(order, mysql.createDbInstance(order));
                case CANNOT_TELL -> "look yourself, " + finding.why();
            };
        }
    }
    // end::search[]

    private static int count(EmulatedClouds clouds, Provider provider) {
        return clouds.emulator().instances(provider).size();
    }
}
