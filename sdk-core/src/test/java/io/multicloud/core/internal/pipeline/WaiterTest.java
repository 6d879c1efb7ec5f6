package io.multicloud.core.internal.pipeline;

import static io.multicloud.core.internal.pipeline.RetryHarness.answer;
import static io.multicloud.core.internal.pipeline.RetryHarness.lost;
import static io.multicloud.core.internal.pipeline.RetryHarness.script;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.multicloud.core.RetryPolicy;
import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.error.PermissionException;
import io.multicloud.core.error.ServerFaultException;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.error.WaitException;
import io.multicloud.core.testing.RawServer;
import io.multicloud.core.testing.Thing;
import io.multicloud.core.testing.Way;
import io.multicloud.core.waiting.Waiter;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
@ParameterizedClass
@EnumSource(Way.class)
class WaiterTest {

    private static final RawServer.Reply CREATING = answer(200, "{\"Name\":\"CREATING\"}");
    private static final RawServer.Reply ACTIVE = answer(200, "{\"Name\":\"ACTIVE\",\"Size\":3}");
    private static final RawServer.Reply FAILED = answer(200, "{\"Name\":\"FAILED\"}");
    private static final RawServer.Reply GONE = answer(404, "{\"Code\":\"NotFound\"}");
    private static final RawServer.Reply FAULT = answer(500, "{\"Code\":\"Internal\"}");
    private static final RawServer.Reply FORBIDDEN = answer(403, "{\"Code\":\"Forbidden\"}");

    /** The interval of 10 s with the jitter that the harness draws. */
    private static final Duration INTERVAL = Duration.ofMillis(10_990);

    private final List<String> progress = Collections.synchronizedList(new ArrayList<>());
    private final Way way;

    WaiterTest(Way way) {
        this.way = way;
    }

    @Test
    void a_wait_ends_with_the_first_read_of_a_target_and_returns_what_was_read() throws IOException {
        try (RetryHarness harness = harness(script(CREATING, CREATING, ACTIVE))) {
            assertThat(await(waiter(harness).until("ACTIVE", "STANDBY")).size()).isEqualTo(3);
            assertThat(harness.waits).containsExactly(INTERVAL, INTERVAL);
            assertThat(progress)
                    .containsExactly(
                            "thing t-1: CREATING after 0 s",
                            "thing t-1: CREATING after 10 s",
                            "thing t-1: ACTIVE after 21 s");
        }
    }

    @Test
    void a_first_pause_comes_before_the_first_read() throws IOException {
        try (RetryHarness harness = harness(ACTIVE)) {
            await(harness.waiter(Duration.ofSeconds(5)).until("ACTIVE"));
            assertThat(harness.waits).containsExactly(Duration.ofSeconds(5));
        }
    }

    @Test
    void a_state_from_which_no_other_one_comes_ends_the_wait_at_once() throws IOException {
        try (RetryHarness harness = harness(script(CREATING, FAILED))) {
            assertThatThrownBy(() -> await(waiter(harness).until("ACTIVE")))
                    .isInstanceOfSatisfying(WaitException.class, e -> {
                        assertThat(e.reason()).isEqualTo(WaitException.Reason.FAILED);
                        assertThat(e.lastState()).contains("FAILED");
                    })
                    .hasMessage("The wait for thing t-1 failed: it is FAILED, and no other state comes by itself");
            assertThat(await(waiter(harness).until("FAILED")).name()).isEqualTo("FAILED");
        }
    }

    @Test
    void a_wait_ends_in_time_with_a_last_read_shortly_before() throws IOException {
        try (RetryHarness harness = harness(CREATING)) {
            assertThatThrownBy(() -> await(waiter(harness).until("ACTIVE").within(Duration.ofSeconds(25))))
                    .isInstanceOfSatisfying(WaitException.class, e -> {
                        assertThat(e.reason()).isEqualTo(WaitException.Reason.TIMEOUT);
                        assertThat(e.lastState()).contains("CREATING");
                    })
                    .hasMessage("The wait for thing t-1 failed: it is not [ACTIVE] within PT25S, last seen CREATING");
            assertThat(harness.nanos.get()).isEqualTo(Duration.ofSeconds(23).toNanos());
            assertThat(harness.requests()).hasSize(4);
        }
    }

    @Test
    void a_read_that_fails_in_passing_is_forgiven_and_told() throws IOException {
        try (RetryHarness harness = harness(script(CREATING, FAULT, lost(), ACTIVE))) {
            await(waiter(harness).until("ACTIVE"));
            assertThat(progress)
                    .containsExactly(
                            "thing t-1: CREATING after 0 s",
                            "thing t-1: ServerFaultException after 10 s",
                            "thing t-1: TransportException after 21 s",
                            "thing t-1: ACTIVE after 32 s");
        }
    }

    @Test
    void five_reads_that_fail_one_after_the_other_end_the_wait_with_the_last_failure() throws IOException {
        try (RetryHarness harness = harness(FAULT)) {
            assertThatThrownBy(() -> await(waiter(harness).until("ACTIVE"))).isInstanceOf(ServerFaultException.class);
            assertThat(harness.requests()).hasSize(5);
        }
    }

    @Test
    void a_failure_that_does_not_pass_ends_the_wait_as_it_is() throws IOException {
        try (RetryHarness harness = harness(script(CREATING, FORBIDDEN))) {
            assertThatThrownBy(() -> await(waiter(harness).until("ACTIVE"))).isInstanceOf(PermissionException.class);
            assertThat(harness.requests()).hasSize(2);
        }
    }

    @Test
    void something_new_may_be_invisible_for_a_minute_and_something_seen_must_not_vanish() throws IOException {
        try (RetryHarness harness = harness(script(GONE, GONE, ACTIVE))) {
            assertThat(await(waiter(harness).until("ACTIVE")).size()).isEqualTo(3);
        }
        try (RetryHarness harness = harness(GONE)) {
            assertThatThrownBy(() -> await(waiter(harness).until("ACTIVE")))
                    .isInstanceOfSatisfying(
                            WaitException.class, e -> assertThat(e.reason()).isEqualTo(WaitException.Reason.GONE))
                    .hasMessage("The wait for thing t-1 failed: it is not there");
            assertThat(Duration.ofNanos(harness.nanos.get())).isBetween(Duration.ofMinutes(1), Duration.ofSeconds(72));
        }
        try (RetryHarness harness = harness(script(CREATING, GONE))) {
            assertThatThrownBy(() -> await(waiter(harness).until("ACTIVE")))
                    .hasMessage("The wait for thing t-1 failed: it is not there any more, last seen CREATING");
        }
    }

    @Test
    void a_wait_for_absence_ends_when_the_thing_is_not_found() throws IOException {
        try (RetryHarness harness = harness(script(ACTIVE, FAILED, GONE))) {
            awaitGone(waiter(harness));
            assertThat(harness.requests()).hasSize(3);
        }
        try (RetryHarness harness = harness(ACTIVE)) {
            assertThatThrownBy(() -> awaitGone(waiter(harness).within(Duration.ofMinutes(1))))
                    .hasMessage("The wait for thing t-1 failed: it is not gone within PT1M, last seen ACTIVE");
        }
    }

    @Test
    void the_interval_can_be_chosen() throws IOException {
        try (RetryHarness harness = harness(script(CREATING, ACTIVE))) {
            await(waiter(harness).until("ACTIVE").every(Duration.ofSeconds(1)));
            assertThat(harness.waits).containsExactly(Duration.ofMillis(1_099));
        }
    }

    @Test
    void a_read_takes_a_permit_like_any_other_call() throws IOException {
        try (RetryHarness harness = new RetryHarness(way, script(CREATING, CREATING, ACTIVE), setup -> {
            setup.policy = RetryPolicy.none();
            setup.permits = 1;
        })) {
            await(waiter(harness).until("ACTIVE"));
            assertThat(Duration.ofNanos(harness.nanos.get())).isGreaterThanOrEqualTo(Duration.ofMinutes(2));
        }
    }

    @Test
    void a_listener_that_throws_ends_the_wait() throws IOException {
        try (RetryHarness harness = harness(CREATING)) {
            assertThatThrownBy(() -> await(waiter(harness).until("ACTIVE").onProgress(read -> {
                        throw new IllegalStateException("enough");
                    })))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("enough");
            assertThat(harness.requests()).hasSize(1);
        }
    }

    @Test
    void a_wait_without_a_target_or_with_a_wrong_time_is_refused() throws IOException {
        try (RetryHarness harness = harness(ACTIVE)) {
            assertThatThrownBy(() -> await(waiter(harness)))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessage("The wait for thing t-1 has no target: say until(…) which");
            assertThatThrownBy(() -> waiter(harness).within(Duration.ZERO)).isInstanceOf(ConfigurationException.class);
            assertThatThrownBy(() -> waiter(harness).every(Duration.ofSeconds(-1)))
                    .isInstanceOf(ConfigurationException.class);
            assertThat(harness.requests()).isEmpty();
        }
    }

    @Test
    void closing_the_client_ends_the_wait() throws IOException {
        try (RetryHarness harness = harness(CREATING)) {
            assertThatThrownBy(() -> await(waiter(harness).until("ACTIVE").onProgress(read -> harness.closeClient())))
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            e -> assertThat(e.reason()).isEqualTo(TransportException.Reason.CANCELLED));
            assertThat(harness.requests()).hasSize(1);
        }
    }

    private RetryHarness harness(RawServer.Reply script) throws IOException {
        return new RetryHarness(way, RetryPolicy.none(), script);
    }

    private Waiter<Thing, String> waiter(RetryHarness harness) {
        return harness.waiter(Duration.ZERO).onProgress(read -> progress.add(read.toString()));
    }

    private Thing await(Waiter<Thing, String> waiter) {
        return way == Way.BLOCKING ? waiter.await() : Way.result(waiter.awaitAsync());
    }

    private void awaitGone(Waiter<Thing, String> waiter) {
        if (way == Way.BLOCKING) {
            waiter.awaitGone();
        } else {
            Way.result(waiter.awaitGoneAsync());
        }
    }
}
