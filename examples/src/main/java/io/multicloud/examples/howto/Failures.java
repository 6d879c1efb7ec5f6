package io.multicloud.examples.howto;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.error.AuthenticationException;
import io.multicloud.core.error.ConflictException;
import io.multicloud.core.error.InvalidRequestException;
import io.multicloud.core.error.NotFoundException;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.core.error.PermissionException;
import io.multicloud.core.error.QuotaException;
import io.multicloud.core.error.ServiceException;
import io.multicloud.core.error.ThrottledException;
import io.multicloud.core.error.TransportException;
import io.multicloud.emulator.Fault;
import io.multicloud.emulator.Provider;
import java.io.PrintStream;
import java.time.Duration;

/** Which exception means what? */
public final class Failures {

    private Failures() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     * @throws Exception when something goes wrong
     */
    public static void main(String[] arguments) throws Exception {
        EmulatedClouds.run(Failures::run);
    }

    static void run(EmulatedClouds clouds, PrintStream out) {
        try (HybridDbClient hybridDb = clouds.aliyun().build();
                HybridDbClient stranger = clouds.aliyun()
                        .credentials(AccessKeyCredentials.of("fake-unknown-id", "fake-unknown-secret"))
                        .build();
                HybridDbClient nowhere =
                        clouds.aliyun().endpoint("http://127.0.0.1:1").build()) {
            out.println(explain(() -> hybridDb.describeInstances()));
            out.println(explain(
                    () -> hybridDb.describeInstances(r -> r.pageNumber(0).pageSize(7))));
            out.println(explain(() -> stranger.describeInstances()));
            out.println(explain(() -> hybridDb.describeInstanceInfo("pd-unknown")));
            out.println(explain(() -> nowhere.describeInstances()));

            String id =
                    hybridDb.createInstance(SampleOrders.aliyun("orders-db")).instanceId();
            out.println(explain(() -> hybridDb.deleteInstance(id)));
            clouds.emulator().faults().when(Provider.ALIYUN).first(1).play(slowDown());
            out.println(explain(() -> hybridDb.describeInstances()));
            clouds.emulator().faults().when("ModifyInstanceName").play(Fault.resetBeforeProcessing());
            out.println(explain(() -> hybridDb.modifyInstanceName(id, "orders")));
        }
    }

    // tag::explain[]
    static String explain(Runnable call) {
        try {
            call.run();
            return "done";
        } catch (InvalidRequestException e) {
            return "Nothing was sent. Mend the request: " + e.violations();
        } catch (AuthenticationException | PermissionException e) {
            return "Refused. Look at the key and what it may do: " + e.code().orElse("no code");
        } catch (NotFoundException e) {
            return "It is not there: " + e.code().orElse("no code");
        } catch (ConflictException | QuotaException e) {
            return "Not now. It is in the wrong state, or there is no room: "
                    + e.code().orElse("no code");
        } catch (ThrottledException e) {
            return "Too many calls. Wait: " + e.retryAfter().orElse(Duration.ofSeconds(1));
        } catch (ServiceException e) {
            return "The service says: " + e.kind() + " " + e.getMessage();
        } catch (OutcomeUnknownException e) {
            return "Nobody knows whether it was done. Look before you call again: " + e.operation();
        } catch (TransportException e) {
            return "No usable answer: " + e.reason() + ", " + e.outcome();
        }
    }
    // end::explain[]

    // The SDK waits and repeats by itself, unless that would take longer than the call may.
    private static Fault slowDown() {
        return Fault.throttled().withRetryAfter(Duration.ofMinutes(5));
    }
}
