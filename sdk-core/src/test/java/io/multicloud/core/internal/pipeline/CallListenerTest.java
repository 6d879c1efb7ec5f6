package io.multicloud.core.internal.pipeline;

import static io.multicloud.core.internal.pipeline.RetryHarness.answer;
import static io.multicloud.core.internal.pipeline.RetryHarness.lost;
import static io.multicloud.core.internal.pipeline.RetryHarness.script;
import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.core.RetryPolicy;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.auth.Credentials;
import io.multicloud.core.auth.CredentialsProvider;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.core.error.ServerFaultException;
import io.multicloud.core.observe.AttemptEnded;
import io.multicloud.core.observe.CallEnded;
import io.multicloud.core.observe.CallListener;
import io.multicloud.core.observe.CallStarted;
import io.multicloud.core.testing.RawServer;
import io.multicloud.core.testing.RecordedEvents;
import io.multicloud.core.testing.ThingOperations;
import io.multicloud.core.testing.ThingRequest;
import io.multicloud.core.testing.Way;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Way.class)
class CallListenerTest {

    private static final String BODY = "{\"Name\":\"a\",\"RequestId\":\"r-1\"}";
    private static final RawServer.Reply FINE = answer(200, BODY);
    private static final RawServer.Reply FAULT = answer(500, "{\"Code\":\"Internal\",\"RequestId\":\"r-0\"}");
    private static final ThingRequest READ = ThingRequest.of(ThingOperations.READ);

    private final RecordedEvents events = new RecordedEvents();

    private final Way way;

    CallListenerTest(Way way) {
        this.way = way;
    }

    @Test
    void a_call_is_told_from_its_start_to_its_end_with_sizes_times_and_ids() throws IOException {
        try (RetryHarness harness = harness(FINE)) {
            harness.call(ThingRequest.of(ThingOperations.CREATE).named("n1"));
            assertThat(events.names()).containsExactly("CallStarted", "AttemptStarted", "AttemptEnded", "CallEnded");
            AttemptEnded attempt = events.only(AttemptEnded.class);
            assertThat(attempt.attempt()).isEqualTo(1);
            assertThat(attempt.status()).isEqualTo(200);
            assertThat(attempt.requestId()).isEqualTo("r-1");
            assertThat(attempt.bytesSent()).isEqualTo("{\"Name\":\"n1\"}".length());
            assertThat(attempt.bytesReceived()).isEqualTo(BODY.length());
            assertThat(attempt.failure()).isNull();
            CallEnded end = events.only(CallEnded.class);
            assertThat(end.attempts()).isEqualTo(1);
            assertThat(end.status()).isEqualTo(200);
            assertThat(end.requestId()).isEqualTo("r-1");
            assertThat(end.failure()).isNull();
            assertThat(end.call())
                    .hasToString(events.only(CallStarted.class).call().toString());
            assertThat(end.call().operation()).hasToString("test.things.CreateThing");
            assertThat(end.call().async()).isEqualTo(way == Way.ASYNC);
        }
    }

    @Test
    void repeats_are_told_with_their_reason_and_their_wait_and_count_in_the_calls_time() throws IOException {
        try (RetryHarness harness = harness(script(FAULT, answer(429, "{\"Code\":\"Slow\"}"), FINE))) {
            harness.call(READ);
            assertThat(events.lines())
                    .containsExactly(
                            "CallStarted",
                            "AttemptStarted 1",
                            "AttemptEnded 1 500 ServerFaultException",
                            "RetryScheduled 1 TRANSIENT PT0.1S",
                            "AttemptStarted 2",
                            "AttemptEnded 2 429 ThrottledException",
                            "RetryScheduled 2 THROTTLED PT2S",
                            "AttemptStarted 3",
                            "AttemptEnded 3 200",
                            "CallEnded 3 200");
            assertThat(events.only(CallEnded.class).duration())
                    .isCloseTo(Duration.ofMillis(2100), Duration.ofMillis(1));
        }
    }

    @Test
    void a_failed_call_ends_with_what_its_caller_gets() throws IOException {
        try (RetryHarness harness = harness(lost())) {
            assertThat(harness.failure(ThingRequest.of(ThingOperations.CREATE)))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .isSameAs(events.only(CallEnded.class).failure());
            assertThat(events.lines())
                    .containsExactly(
                            "CallStarted",
                            "AttemptStarted 1",
                            "AttemptEnded 1 null TransportException",
                            "CallEnded 1 null OutcomeUnknownException");
        }
    }

    @Test
    void what_is_used_up_is_told_when_a_failure_was_worth_a_repeat() throws IOException {
        try (RetryHarness harness = harness(FAULT)) {
            assertThat(harness.failure(READ)).isInstanceOf(ServerFaultException.class);
            assertThat(events.lines()).contains("RetryRefused 3 ATTEMPTS");
            events.clear();
            harness.budget.take(harness.budget.available());
            harness.failure(READ);
            assertThat(events.lines()).contains("RetryRefused 1 BUDGET");
        }
        try (RetryHarness harness = harness(answer(503, "Retry-After: 900\r\n", "{\"Code\":\"Busy\"}"))) {
            events.clear();
            harness.failure(READ);
            assertThat(events.lines()).contains("RetryRefused 1 DEADLINE");
            assertThat(events.only(CallEnded.class).requestId()).isNull();
        }
    }

    @Test
    void a_wait_for_the_rate_limit_is_told_before_the_attempt() throws IOException {
        try (RetryHarness harness = new RetryHarness(way, FINE, setup -> {
            setup.listeners = List.of(events);
            setup.permits = 1;
        })) {
            harness.call(READ);
            events.clear();
            harness.call(READ);
            assertThat(events.lines())
                    .containsExactly(
                            "CallStarted",
                            "RateLimited PT1M",
                            "AttemptStarted 1",
                            "AttemptEnded 1 200",
                            "CallEnded 1 200");
        }
    }

    @Test
    void a_renewal_of_credentials_is_told_between_two_attempts() throws IOException {
        try (RetryHarness harness =
                new RetryHarness(way, script(answer(401, "{\"Code\":\"Expired\"}"), FINE), setup -> {
                    setup.listeners = List.of(events);
                    setup.credentials = new AlwaysRenewed();
                })) {
            harness.call(READ);
            assertThat(events.lines())
                    .containsExactly(
                            "CallStarted",
                            "AttemptStarted 1",
                            "AttemptEnded 1 401 AuthenticationException",
                            "Renewed 1 CREDENTIALS",
                            "AttemptStarted 2",
                            "AttemptEnded 2 200",
                            "CallEnded 2 200");
        }
    }

    @Test
    void a_listener_that_throws_harms_neither_the_call_nor_the_other_listeners() throws IOException {
        CallListener broken = new CallListener() {
            @Override
            public void callStarted(CallStarted event) {
                throw new IllegalStateException("broken");
            }

            @Override
            public void callEnded(CallEnded event) {
                throw new AssertionError("broken");
            }
        };
        try (RetryHarness harness = new RetryHarness(way, FINE, setup -> setup.listeners = List.of(broken, events))) {
            assertThat(harness.call(READ).name()).isEqualTo("a");
            assertThat(events.names()).startsWith("CallStarted").endsWith("CallEnded");
        }
    }

    @Test
    void calls_have_numbers_of_their_own() throws IOException {
        try (RetryHarness harness = new RetryHarness(way, RetryPolicy.none(), FINE)) {
            harness.call(READ);
        }
        try (RetryHarness harness = harness(FINE)) {
            harness.call(READ);
            harness.call(READ);
            assertThat(events.all(CallStarted.class))
                    .extracting(e -> e.call().id())
                    .doesNotHaveDuplicates();
        }
    }

    private RetryHarness harness(RawServer.Reply script) throws IOException {
        return new RetryHarness(way, script, setup -> setup.listeners = List.of(events));
    }

    private static final class AlwaysRenewed implements CredentialsProvider {

        @Override
        public Credentials credentials() {
            return AccessKeyCredentials.of("fake-id", "fake-secret");
        }

        @Override
        public boolean renew(Credentials refused) {
            return true;
        }
    }
}
