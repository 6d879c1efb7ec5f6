package io.multicloud.tests.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.emulator.MulticloudEmulator;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import jdk.jfr.consumer.RecordedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Calls on virtual threads keep no carrier while they wait; before Java 24 every monitor would. */
@EnabledForJreRange(min = JRE.JAVA_24)
@Timeout(300)
class VirtualThreadsTest {

    private static final int CALLS = 2_000;
    private static final int FIRST_CALLS = 100;
    private static final int ROUNDS = 3;

    @Test
    void two_thousand_calls_at_once_succeed_and_pin_no_carrier() throws Exception {
        try (MulticloudEmulator emulator = MulticloudEmulator.start();
                HybridDbClient client = patient(emulator)) {
            client.createInstance(Samples::aliyun);
            callTogether(client, FIRST_CALLS);
            assertThat(pinned(client)).isEmpty();
        }
    }

    @Test
    void a_pinned_carrier_is_seen() throws Exception {
        assertThat(PinnedThreads.during(() -> VirtualThreads.run(1, WaitsWhileItIsInitialised::new)))
                .isNotEmpty();
    }

    // A busy machine may take long for so many; how long is not what is asked here.
    private static HybridDbClient patient(MulticloudEmulator emulator) {
        return EmulatedClients.aliyun(emulator)
                .connectTimeout(Duration.ofMinutes(1))
                .attemptTimeout(Duration.ofMinutes(2))
                .callTimeout(Duration.ofMinutes(2))
                .build();
    }

    // Whoever is first to need a class keeps the carrier while it is loaded. What a call does itself it does each time.
    private static List<RecordedEvent> pinned(HybridDbClient client) throws Exception {
        List<RecordedEvent> pinned = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            pinned = PinnedThreads.during(() -> callTogether(client, CALLS));
            if (pinned.isEmpty()) {
                break;
            }
        }
        return pinned;
    }

    private static int callTogether(HybridDbClient client, int calls) throws Exception {
        try (HybridDbClient together =
                client.toBuilder().interceptor(new Meeting(calls)).build()) {
            List<Future<Integer>> answers = VirtualThreads.run(
                    calls, () -> together.describeInstances().instances().size());
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(1);
            }
            return answers.size();
        }
    }

    private static final class WaitsWhileItIsInitialised {

        static {
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
    }
}
