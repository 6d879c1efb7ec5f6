package io.multicloud.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.core.observe.CallEnded;
import io.multicloud.core.observe.CallListener;
import io.multicloud.core.observe.RetryScheduled;
import io.multicloud.emulator.Fault;
import io.multicloud.emulator.MulticloudEmulator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs the code of docs/observation.md. */
@Timeout(60)
class ObservationCodeTest {

    private final DefaultKeys keys = new DefaultKeys();
    private final MulticloudEmulator emulator = MulticloudEmulator.start();
    private final List<String> metrics = new ArrayList<>();

    @AfterEach
    void close() {
        keys.close();
        emulator.close();
    }

    @Test
    void calls_are_timed_and_repeats_are_counted() {
        emulator.faults().always().first(1).play(Fault.internalError());
        try (HybridDbClient configured = observed();
                HybridDbClient hybridDb = configured.toBuilder()
                        .endpoint(emulator.endpoint())
                        .credentials(OnAliyun.key(emulator))
                        .build()) {
            hybridDb.describeInstances();
        }
        assertThat(metrics)
                .containsExactly("retries TRANSIENT + 1", "aliyun.hybriddb.DescribeInstances took more than nothing");
    }

    private HybridDbClient observed() {
        // tag::listener[]
        CallListener listener = new CallListener() {
            @Override
            public void callEnded(CallEnded event) {
                timer(event.call().operation().toString()).record(event.duration()); // your own metrics
            }

            @Override
            public void retryScheduled(RetryScheduled event) {
                counter("retries", event.reason().name()).increment();
            }
        };
        HybridDbClient hybridDb = HybridDbClient.builder()
                .region("cn-hangzhou")
                .listener(listener)
                .build();
        // end::listener[]
        return hybridDb;
    }

    private interface Timer {
        void record(Duration time);
    }

    private interface Counter {
        void increment();
    }

    private Timer timer(String name) {
        return time -> metrics.add(name + " took " + (time.isZero() ? "nothing" : "more than nothing"));
    }

    private Counter counter(String name, String tag) {
        return () -> metrics.add(name + " " + tag + " + 1");
    }
}
