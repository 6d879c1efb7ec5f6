package io.multicloud.tests.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancesRequest;
import io.multicloud.core.RetryPolicy;
import io.multicloud.core.error.ServerFaultException;
import io.multicloud.emulator.Fault;
import io.multicloud.emulator.MulticloudEmulator;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a service sees of a client while it is down, and afterwards. */
@Timeout(120)
class OutageTest {

    private static final int CALLS = 1_000;

    /** The budget of 500 buys so many repeats at 14 each. */
    private static final int MOST_REPEATS = 35;

    private static final RetryPolicy QUICK =
            new RetryPolicy(3, Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofMillis(5));

    private static final DescribeInstancesRequest LIST =
            DescribeInstancesRequest.builder().build();

    @Test
    void an_outage_is_not_answered_with_a_storm_and_afterwards_repeats_come_back() {
        try (MulticloudEmulator emulator = MulticloudEmulator.start();
                HybridDbClient client =
                        EmulatedClients.aliyun(emulator).retryPolicy(QUICK).build()) {
            emulator.faults().always().play(Fault.internalError());
            assertThat(succeeded(client)).isZero();
            int during = emulator.journal().size();
            System.out.println(CALLS + " calls in an outage: " + during + " requests");
            assertThat(during).isBetween(CALLS + 1, CALLS + MOST_REPEATS);

            emulator.faults().clear();
            assertThat(succeeded(client)).isEqualTo(CALLS);

            emulator.faults().always().every(2).play(Fault.internalError());
            int before = emulator.journal().size();
            assertThat(IntStream.range(0, MOST_REPEATS).filter(i -> succeeds(client)))
                    .hasSize(MOST_REPEATS);
            assertThat(emulator.journal().size() - before).isGreaterThan(MOST_REPEATS);
        }
    }

    // Every other call does not wait; all of them share one budget.
    private static int succeeded(HybridDbClient client) {
        return (int) IntStream.range(0, CALLS)
                .filter(i -> i % 2 == 0 ? succeeds(client) : succeedsAsync(client))
                .count();
    }

    private static boolean succeeds(HybridDbClient client) {
        try {
            client.call(LIST);
            return true;
        } catch (ServerFaultException e) {
            return false;
        }
    }

    private static boolean succeedsAsync(HybridDbClient client) {
        return client.callAsync(LIST)
                .handle((answer, failure) -> failure == null)
                .join();
    }
}
