package io.multicloud.core.internal.pipeline;

import static io.multicloud.core.internal.pipeline.RetryHarness.answer;
import static io.multicloud.core.internal.pipeline.RetryHarness.script;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.multicloud.core.CallOptions;
import io.multicloud.core.error.MulticloudException;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.observe.CallStarted;
import io.multicloud.core.observe.Drift;
import io.multicloud.core.observe.DriftFound;
import io.multicloud.core.observe.DriftKind;
import io.multicloud.core.testing.RawServer;
import io.multicloud.core.testing.RecordedEvents;
import io.multicloud.core.testing.ThingClient;
import io.multicloud.core.testing.ThingClientBuilder;
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
class DriftReportTest {

    private static final ThingRequest READ = ThingRequest.of(ThingOperations.READ);
    private static final ThingRequest CREATE =
            ThingRequest.of(ThingOperations.CREATE).locked("fake-password");

    private final RecordedEvents events = new RecordedEvents();
    private final Way way;

    DriftReportTest(Way way) {
        this.way = way;
    }

    @Test
    void a_drift_is_told_within_its_attempt_with_its_operation() throws IOException {
        try (RetryHarness harness = harness(answer(200, "{\"Size\":\"3\",\"RequestId\":\"r-1\"}"))) {
            assertThat(harness.call(READ).size()).isEqualTo(3);
            assertThat(events.names())
                    .containsExactly("CallStarted", "AttemptStarted", "DriftFound", "AttemptEnded", "CallEnded");
            DriftFound event = events.only(DriftFound.class);
            assertThat(event.call()).isSameAs(events.only(CallStarted.class).call());
            assertThat(event.drift())
                    .isEqualTo(new Drift(ThingOperations.READ, DriftKind.OTHER_TYPE, "Size", "Integer", "text"))
                    .hasToString("test.things.ReadThing: OTHER_TYPE at Size: text for Integer");
        }
    }

    @Test
    void each_kind_is_told_once_for_each_operation() throws IOException {
        RawServer.Reply reply = answer(200, "{\"Size\":\"3\",\"New\":1,\"Color\":\"MAUVE\"}");
        RawServer.Reply other = answer(200, "{\"Size\":\"3\",\"New\":2,\"Color\":\"PUCE\"}");
        try (RetryHarness harness = harness(script(reply, reply, other))) {
            harness.call(READ);
            assertThat(drifts()).hasSize(3);
            events.clear();
            harness.call(READ);
            assertThat(drifts()).isEmpty();
            harness.call(READ);
            assertThat(drifts()).containsExactly("test.things.ReadThing: UNKNOWN_VALUE at Color: PUCE for Color");
            events.clear();
            harness.call(CREATE);
            assertThat(drifts()).hasSize(3);
        }
    }

    @Test
    void derived_clients_do_not_tell_it_again() throws IOException {
        try (RawServer server = RawServer.start(answer(200, "{\"New\":1}"));
                ThingClient client = ThingClientBuilder.at(server.endpoint())
                        .listener(events)
                        .build()) {
            way.call(client, READ);
            way.call(client.with(CallOptions.none().withCallTimeout(Duration.ofSeconds(20))), READ);
            assertThat(drifts()).hasSize(1);
        }
    }

    @Test
    void after_a_thousand_kinds_no_more_are_told() throws IOException {
        try (RetryHarness harness = harness(script(manyNew("A"), manyNew("B"), manyNew("C")))) {
            harness.call(READ);
            harness.call(READ);
            harness.call(READ);
            assertThat(drifts()).hasSize(1000);
        }
    }

    @Test
    void what_the_service_repeats_of_a_secret_is_masked() throws IOException {
        String body = "{\"fake-password\":1,\"Color\":\"fake-password\",\"New\":\"fake-password\"}";
        try (RetryHarness harness = strict(answer(200, body))) {
            MulticloudException failure = harness.failure(CREATE);
            assertThat(drifts()).hasSize(3).noneMatch(line -> line.contains("fake-password"));
            assertThat(failure).hasMessageNotContaining("fake-password");
            assertThat(failure).cause().hasMessageContaining("New").hasMessageNotContaining("fake-password");
        }
    }

    @Test
    void a_strict_client_fails_with_all_that_is_different_each_time_and_repeats_nothing() throws IOException {
        try (RetryHarness harness = strict(answer(200, "{\"Size\":\"3\",\"New\":1,\"Color\":\"MAUVE\"}"))) {
            for (int i = 1; i <= 2; i++) {
                assertThat(harness.failure(READ)).isInstanceOfSatisfying(TransportException.class, failure -> {
                    assertThat(failure.reason()).isEqualTo(TransportException.Reason.UNREADABLE_ANSWER);
                    assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
                    assertThat(failure)
                            .hasMessageContaining("test.things.ReadThing")
                            .hasMessageContaining("OTHER_TYPE at Size: text for Integer; ")
                            .hasMessageContaining("UNKNOWN_FIELD at New: number for Thing")
                            .hasMessageContaining("UNKNOWN_VALUE at Color: MAUVE for Color");
                });
                assertThat(harness.requests()).hasSize(i);
            }
        }
    }

    @Test
    void a_strict_client_lists_twenty_and_counts_the_rest() throws IOException {
        try (RetryHarness harness = strict(manyNew("A"))) {
            assertThat(harness.failure(READ)).hasMessageEndingWith("; and 380 more");
        }
    }

    @Test
    void a_strict_clients_change_has_an_unknown_outcome() throws IOException {
        try (RetryHarness harness = strict(answer(200, "{\"New\":1}"))) {
            assertThat(harness.failure(CREATE))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasCauseInstanceOf(TransportException.class);
        }
    }

    @Test
    void a_strict_client_takes_what_is_as_documented() throws IOException {
        String body = "{\"Name\":\"a\",\"RequestId\":\"r-1\",\"Parts\":{\"Part\":[{\"Id\":\"p\"}]},\"Size\":\"\"}";
        try (RetryHarness harness = strict(answer(200, body))) {
            assertThat(harness.call(READ).name()).isEqualTo("a");
        }
    }

    @Test
    void strictness_is_an_option_of_the_builder_and_goes_over_to_its_copies() throws IOException {
        try (RawServer server = RawServer.start(answer(200, "{\"New\":1}"));
                ThingClient lenient = ThingClientBuilder.at(server.endpoint()).build();
                ThingClient strict = ThingClientBuilder.at(server.endpoint())
                        .strict(true)
                        .copy()
                        .build()) {
            way.call(lenient, READ);
            assertThat(catchThrowable(() -> way.call(strict, READ))).isInstanceOf(TransportException.class);
        }
    }

    private static RawServer.Reply manyNew(String prefix) {
        StringBuilder body = new StringBuilder("{\"Name\":\"a\"");
        for (int i = 0; i < 400; i++) {
            body.append(",\"").append(prefix).append(i).append("\":1");
        }
        return answer(200, body.append('}').toString());
    }

    private List<String> drifts() {
        return events.all(DriftFound.class).stream()
                .map(event -> event.drift().toString())
                .toList();
    }

    private RetryHarness harness(RawServer.Reply script) throws IOException {
        return new RetryHarness(way, script, setup -> setup.listeners = List.of(events));
    }

    private RetryHarness strict(RawServer.Reply script) throws IOException {
        return new RetryHarness(way, script, setup -> {
            setup.listeners = List.of(events);
            setup.strict = true;
        });
    }
}
