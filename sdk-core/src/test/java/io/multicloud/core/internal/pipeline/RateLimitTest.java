package io.multicloud.core.internal.pipeline;

import static io.multicloud.core.internal.pipeline.RetryHarness.answer;
import static io.multicloud.core.internal.pipeline.RetryHarness.script;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.testing.RawServer;
import io.multicloud.core.testing.ThingOperations;
import io.multicloud.core.testing.ThingRequest;
import io.multicloud.core.testing.Way;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Way.class)
class RateLimitTest {

    private static final RawServer.Reply FINE = answer(200, "{\"Name\":\"a\"}");
    private static final RawServer.Reply FAULT = answer(500, "{\"Code\":\"Internal\"}");
    private static final ThingRequest READ = ThingRequest.of(ThingOperations.READ);

    private final Way way;

    RateLimitTest(Way way) {
        this.way = way;
    }

    @Test
    void a_call_beyond_the_limit_waits_for_its_permit() throws IOException {
        try (RetryHarness harness = new RetryHarness(way, FINE, setup -> setup.permits = 2)) {
            harness.call(READ);
            harness.call(READ);
            assertThat(harness.waits).isEmpty();
            harness.call(READ);
            assertThat(harness.waits).containsExactly(Duration.ofMinutes(1));
        }
    }

    @Test
    void every_attempt_takes_a_permit() throws IOException {
        try (RetryHarness harness = new RetryHarness(way, script(FAULT, FINE), setup -> setup.permits = 1)) {
            harness.call(READ);
            assertThat(harness.waits).containsExactly(Duration.ofMillis(100), Duration.ofMillis(59_900));
        }
    }

    @Test
    void a_wait_beyond_the_deadline_fails_at_once_and_nothing_is_sent() throws IOException {
        try (RetryHarness harness = new RetryHarness(way, FINE, setup -> setup.permits = 1)) {
            harness.call(READ);
            assertThatThrownBy(() -> harness.callWithin(Duration.ofSeconds(59), READ))
                    .isInstanceOfSatisfying(TransportException.class, e -> {
                        assertThat(e.reason()).isEqualTo(TransportException.Reason.RATE_LIMITED);
                        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
                    })
                    .hasMessage("test.things.ReadThing was not sent: the client's rate limit has no permit before the"
                            + " call's time of PT59S ends");
            assertThat(harness.waits).isEmpty();
            assertThat(harness.requests()).hasSize(1);
        }
    }

    @Test
    void a_change_whose_repeat_gets_no_permit_has_an_unknown_outcome_when_the_first_may_have_arrived()
            throws IOException {
        ThingRequest change = ThingRequest.of(ThingOperations.CREATE_WITH_TOKEN);
        try (RetryHarness harness = new RetryHarness(way, script(FAULT, FINE), setup -> setup.permits = 1)) {
            assertThatThrownBy(() -> harness.callWithin(Duration.ofSeconds(59), change))
                    .isInstanceOf(OutcomeUnknownException.class);
            assertThat(harness.requests()).hasSize(1);
        }
    }
}
