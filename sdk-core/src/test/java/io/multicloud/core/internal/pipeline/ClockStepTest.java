package io.multicloud.core.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.multicloud.core.error.AuthenticationException;
import io.multicloud.core.testing.RawServer;
import io.multicloud.core.testing.ThingClient;
import io.multicloud.core.testing.ThingClientBuilder;
import io.multicloud.core.testing.ThingOperations;
import io.multicloud.core.testing.ThingRequest;
import io.multicloud.core.testing.Way;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Way.class)
class ClockStepTest {

    private final Way way;

    ClockStepTest(Way way) {
        this.way = way;
    }

    private static final Instant SERVICE_TIME = Instant.parse("2026-03-01T12:00:00Z");

    private static RawServer.Reply refusal(Instant date) {
        String header = DateTimeFormatter.RFC_1123_DATE_TIME.format(date.atOffset(ZoneOffset.UTC));
        return RawServer.answer(RawServer.json(401, "Date: " + header + "\r\n", "{\"Code\":\"WrongTime\"}"));
    }

    private static Clock off(Duration offset) {
        return Clock.fixed(SERVICE_TIME.plus(offset), ZoneOffset.UTC);
    }

    private static List<String> times(RawServer server) {
        return server.requests().stream()
                .map(r -> r.replaceAll("(?s).*&Timestamp=([^&]+).*", "$1").replace("%3A", ":"))
                .toList();
    }

    @Test
    void a_clock_that_is_off_costs_one_corrected_repeat_and_then_none() throws IOException {
        RawServer.Reply script = (socket, number) -> (number == 1
                        ? refusal(SERVICE_TIME)
                        : RawServer.answer(RawServer.json(200, "", "{}")))
                .to(socket, number);
        try (RawServer server = RawServer.start(script);
                ThingClient client = ThingClientBuilder.at(server.endpoint())
                        .clock(off(Duration.ofMinutes(20)))
                        .build()) {
            assertThat(client.exchange(ThingRequest.of(ThingOperations.CREATE)).attempts())
                    .isEqualTo(2);
            assertThat(client.exchange(ThingRequest.of(ThingOperations.CREATE)).attempts())
                    .isEqualTo(1);
            assertThat(times(server))
                    .containsExactly("2026-03-01T12:20:00Z", "2026-03-01T12:00:00Z", "2026-03-01T12:00:00Z");
        }
    }

    @Test
    void a_service_that_is_never_content_gets_two_requests_and_the_failure_says_how_far_off_the_clock_is()
            throws IOException {
        try (RawServer server = RawServer.start(refusal(SERVICE_TIME));
                ThingClient client = ThingClientBuilder.at(server.endpoint())
                        .clock(off(Duration.ofMinutes(-20)))
                        .build()) {
            assertThat(catchThrowable(() -> way.call(client, ThingRequest.of(ThingOperations.READ))))
                    .isInstanceOfSatisfying(AuthenticationException.class, e -> {
                        assertThat(e.clockOffset()).contains(Duration.ofMinutes(20));
                        assertThat(e.attempts()).isEqualTo(2);
                        assertThat(e).hasMessageContaining("this machine's clock is 20 min slow");
                    });
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void a_time_that_no_honest_clock_has_is_not_taken_over() throws IOException {
        try (RawServer server = RawServer.start(refusal(SERVICE_TIME.plus(Duration.ofHours(25))));
                ThingClient client = ThingClientBuilder.at(server.endpoint())
                        .clock(off(Duration.ZERO))
                        .build()) {
            assertThat(catchThrowable(() -> way.call(client, ThingRequest.of(ThingOperations.READ))))
                    .isInstanceOf(AuthenticationException.class);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void without_a_readable_date_there_is_nothing_to_correct_by() throws IOException {
        try (RawServer server = RawServer.start(
                        RawServer.answer(RawServer.json(401, "Date: soon\r\n", "{\"Code\":\"WrongTime\"}")));
                ThingClient client = ThingClientBuilder.at(server.endpoint()).build()) {
            assertThat(catchThrowable(() -> way.call(client, ThingRequest.of(ThingOperations.READ))))
                    .isInstanceOfSatisfying(
                            AuthenticationException.class,
                            e -> assertThat(e.clockOffset()).isEmpty());
            assertThat(server.requests()).hasSize(1);
        }
    }
}
