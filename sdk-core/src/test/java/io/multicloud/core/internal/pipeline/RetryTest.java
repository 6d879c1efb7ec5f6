package io.multicloud.core.internal.pipeline;

import static io.multicloud.core.internal.pipeline.RetryHarness.answer;
import static io.multicloud.core.internal.pipeline.RetryHarness.lost;
import static io.multicloud.core.internal.pipeline.RetryHarness.script;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.multicloud.core.RetryPolicy;
import io.multicloud.core.error.ConflictException;
import io.multicloud.core.error.NotFoundException;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.core.error.RejectedRequestException;
import io.multicloud.core.error.ServerFaultException;
import io.multicloud.core.error.ThrottledException;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.testing.RawServer;
import io.multicloud.core.testing.Thing;
import io.multicloud.core.testing.ThingOperations;
import io.multicloud.core.testing.ThingRequest;
import io.multicloud.core.testing.Way;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@EnumSource(Way.class)
class RetryTest {

    private final Way way;

    RetryTest(Way way) {
        this.way = way;
    }

    private static final RawServer.Reply FINE = answer(200, "{\"Name\":\"a\"}");
    private static final RawServer.Reply FAULT = answer(500, "{\"Code\":\"Internal\"}");
    private static final RawServer.Reply THROTTLED = answer(429, "{\"Code\":\"Slow\"}");

    static Stream<Operation<ThingRequest, Thing>> repeatable() {
        return Stream.of(ThingOperations.READ, ThingOperations.DELETE, ThingOperations.CREATE_WITH_TOKEN);
    }

    static Stream<RawServer.Reply> transientFailures() {
        return Stream.of(
                FAULT,
                lost(),
                answer(502, "<html>bad gateway</html>"),
                answer(200, "{\"Name\":"),
                answer(408, "Connection: close\r\n", "{}"));
    }

    private static ThingRequest request(Operation<ThingRequest, Thing> operation) {
        return ThingRequest.of(operation).named("n1");
    }

    @ParameterizedTest
    @MethodSource("repeatable")
    void a_call_that_may_be_repeated_is_after_a_transient_failure(Operation<ThingRequest, Thing> operation)
            throws IOException {
        for (RawServer.Reply failure : transientFailures().toList()) {
            try (RetryHarness harness = new RetryHarness(way, script(failure, failure, FINE))) {
                assertThat(harness.call(request(operation)).name()).isEqualTo("a");
                assertThat(harness.requests()).hasSize(3);
                assertThat(harness.waits).containsExactly(Duration.ofMillis(100), Duration.ofMillis(200));
            }
        }
    }

    @Test
    void a_change_without_a_token_is_never_repeated_after_it_may_have_arrived() throws IOException {
        for (RawServer.Reply failure : transientFailures().toList()) {
            try (RetryHarness harness = new RetryHarness(way, script(failure, FINE))) {
                assertThat(harness.failure(request(ThingOperations.CREATE)))
                        .isInstanceOf(OutcomeUnknownException.class);
                assertThat(harness.requests()).hasSize(1);
                assertThat(harness.waits).isEmpty();
            }
        }
    }

    @Test
    void every_call_is_repeated_when_it_was_throttled_and_waits_longer() throws IOException {
        for (Operation<ThingRequest, Thing> operation : List.of(
                ThingOperations.READ,
                ThingOperations.CREATE,
                ThingOperations.CREATE_WITH_TOKEN,
                ThingOperations.DELETE)) {
            try (RetryHarness harness = new RetryHarness(way, script(THROTTLED, FINE))) {
                assertThat(harness.call(request(operation)).name()).isEqualTo("a");
                assertThat(harness.waits).containsExactly(Duration.ofSeconds(1));
            }
        }
    }

    @Test
    void a_change_is_repeated_when_there_was_no_connection() {
        assertThat(Repeat.of(
                        new TransportException("", TransportException.Reason.CONNECT, Outcome.NOT_SENT, null),
                        ThingOperations.CREATE.effect()))
                .isEqualTo(Repeat.TRANSIENT);
        for (TransportException.Reason reason : TransportException.Reason.values()) {
            assertThat(Repeat.of(
                            new TransportException("", reason, Outcome.UNKNOWN, null), ThingOperations.CREATE.effect()))
                    .isEqualTo(Repeat.NEVER);
        }
    }

    @Test
    void refusals_are_not_repeated() throws IOException {
        for (int status : new int[] {400, 401, 403, 404, 409}) {
            try (RetryHarness harness = new RetryHarness(way, script(answer(status, "{\"Code\":\"No\"}"), FINE))) {
                assertThat(harness.failure(request(ThingOperations.READ))).isNotNull();
                assertThat(harness.requests()).hasSize(1);
            }
        }
    }

    @Test
    void retry_after_is_obeyed() throws IOException {
        try (RetryHarness harness =
                new RetryHarness(way, script(answer(503, "Retry-After: 7\r\n", "{\"Code\":\"Busy\"}"), FINE))) {
            harness.call(request(ThingOperations.READ));
            assertThat(harness.waits).hasSize(1);
            assertThat(harness.waits.get(0)).isBetween(Duration.ofSeconds(7), Duration.ofMillis(7001));
        }
    }

    @Test
    void a_wait_beyond_the_deadline_fails_at_once_with_the_hint() throws IOException {
        try (RetryHarness harness =
                new RetryHarness(way, script(answer(429, "Retry-After: 60\r\n", "{\"Code\":\"Busy\"}"), FINE))) {
            assertThatThrownBy(() -> harness.callWithin(Duration.ofSeconds(30), request(ThingOperations.READ)))
                    .isInstanceOfSatisfying(
                            ThrottledException.class,
                            e -> assertThat(e.retryAfter()).contains(Duration.ofSeconds(60)));
            assertThat(harness.requests()).hasSize(1);
            assertThat(harness.waits).isEmpty();
        }
    }

    @Test
    void attempts_end_with_the_last_failure_and_their_number() throws IOException {
        try (RetryHarness harness = new RetryHarness(way, FAULT)) {
            assertThat(harness.failure(request(ThingOperations.READ)))
                    .isInstanceOfSatisfying(ServerFaultException.class, e -> {
                        assertThat(e.attempts()).isEqualTo(3);
                        assertThat(e).hasMessageContaining("after 3 attempts");
                    });
            assertThat(harness.requests()).hasSize(3);
        }
    }

    @Test
    void attempts_can_be_more_fewer_or_one() throws IOException {
        try (RetryHarness harness = new RetryHarness(way, RetryPolicy.standard().withMaxAttempts(5), FAULT)) {
            harness.failure(request(ThingOperations.READ));
            assertThat(harness.waits)
                    .containsExactly(
                            Duration.ofMillis(100),
                            Duration.ofMillis(200),
                            Duration.ofMillis(400),
                            Duration.ofMillis(800));
        }
        try (RetryHarness harness = new RetryHarness(way, RetryPolicy.none(), FAULT)) {
            harness.failure(request(ThingOperations.READ));
            assertThat(harness.requests()).hasSize(1);
        }
        assertThatThrownBy(() -> RetryPolicy.standard().withMaxAttempts(0)).hasMessageContaining("1 attempt or more");
    }

    @Test
    void waits_are_capped() {
        Backoff backoff = new Backoff(RetryPolicy.standard(), () -> 1.0);
        assertThat(backoff.before(2, Repeat.TRANSIENT)).isEqualTo(Duration.ofMillis(100));
        assertThat(backoff.before(9, Repeat.TRANSIENT)).isEqualTo(Duration.ofMillis(12_800));
        assertThat(backoff.before(40, Repeat.TRANSIENT)).isEqualTo(Duration.ofSeconds(20));
        assertThat(backoff.before(1000, Repeat.THROTTLED)).isEqualTo(Duration.ofSeconds(20));
        assertThat(new Backoff(RetryPolicy.standard(), () -> 0.0).before(3, Repeat.TRANSIENT))
                .isZero();
    }

    @Test
    void every_attempt_carries_the_same_token_and_a_signature_of_its_own() throws IOException {
        try (RetryHarness harness = new RetryHarness(way, script(lost(), FAULT, FINE))) {
            harness.call(request(ThingOperations.CREATE_WITH_TOKEN));
            assertThat(harness.requests().stream()
                            .map(r -> r.replaceAll("(?s).*X-Token: (\\S+).*", "$1"))
                            .distinct())
                    .hasSize(1);
            assertThat(harness.requests().stream()
                            .map(r -> r.replaceAll("(?s).*&SignatureNonce=([^&]+).*", "$1"))
                            .distinct())
                    .hasSize(3);
        }
    }

    @Test
    void a_delete_that_finds_nothing_after_an_attempt_that_may_have_arrived_is_a_success() throws IOException {
        RawServer.Reply gone = answer(404, "{\"Code\":\"NoSuch\"}");
        try (RetryHarness harness = new RetryHarness(way, script(lost(), gone))) {
            assertThat(harness.call(request(ThingOperations.DELETE)).name()).isNull();
            assertThat(harness.requests()).hasSize(2);
        }
        try (RetryHarness harness = new RetryHarness(way, gone)) {
            assertThat(harness.failure(request(ThingOperations.DELETE))).isInstanceOf(NotFoundException.class);
        }
        try (RetryHarness harness = new RetryHarness(way, script(THROTTLED, gone))) {
            assertThat(harness.failure(request(ThingOperations.DELETE))).isInstanceOf(NotFoundException.class);
        }
        try (RetryHarness harness = new RetryHarness(way, script(lost(), gone))) {
            assertThat(harness.failure(request(ThingOperations.READ))).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void a_refusal_after_an_attempt_that_may_have_arrived_leaves_the_outcome_unknown() throws IOException {
        RawServer.Reply refused = answer(409, "{\"Code\":\"InUse\"}");
        try (RetryHarness harness = new RetryHarness(way, script(lost(), refused))) {
            assertThat(harness.failure(request(ThingOperations.CREATE_WITH_TOKEN)))
                    .isInstanceOfSatisfying(OutcomeUnknownException.class, e -> {
                        assertThat(e).hasCauseInstanceOf(ConflictException.class);
                        assertThat(e.idempotencyToken()).isPresent();
                    });
        }
        try (RetryHarness harness = new RetryHarness(way, script(THROTTLED, answer(400, "{\"Code\":\"Bad\"}")))) {
            assertThat(harness.failure(request(ThingOperations.CREATE))).isInstanceOf(RejectedRequestException.class);
        }
    }

    @Test
    void in_an_outage_the_budget_bounds_the_repeats_and_successes_fill_it_again() throws IOException {
        boolean[] outage = {true};
        try (RetryHarness harness =
                new RetryHarness(way, (socket, number) -> (outage[0] ? FAULT : FINE).to(socket, number))) {
            int calls = 100;
            for (int i = 0; i < calls; i++) {
                harness.failure(request(ThingOperations.READ));
            }
            // 500 tokens at 14 each pay for 35 repeats, however many calls fail.
            assertThat(harness.requests()).hasSize(calls + 35);
            assertThat(harness.budget.available()).isEqualTo(500 - 35 * 14);

            outage[0] = false;
            for (int i = 0; i < 490; i++) {
                harness.call(request(ThingOperations.READ));
            }
            assertThat(harness.budget.available()).isEqualTo(500);
        }
    }

    @Test
    void a_repeat_that_succeeds_gives_back_what_it_cost() throws IOException {
        try (RetryHarness harness = new RetryHarness(way, script(FAULT, FINE))) {
            harness.call(request(ThingOperations.READ));
            assertThat(harness.budget.available()).isEqualTo(500);
        }
    }
}
