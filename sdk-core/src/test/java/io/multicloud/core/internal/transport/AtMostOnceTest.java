package io.multicloud.core.internal.transport;

import static io.multicloud.core.testing.RawServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.multicloud.core.error.MulticloudException;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.core.error.ServiceException;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.testing.RawServer;
import io.multicloud.core.testing.Thing;
import io.multicloud.core.testing.ThingClient;
import io.multicloud.core.testing.ThingClientBuilder;
import io.multicloud.core.testing.ThingOperations;
import io.multicloud.core.testing.ThingRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Counts, on bare sockets, how often one call really sends its request. The answer must be: once. */
class AtMostOnceTest {

    static Stream<Operation<ThingRequest, Thing>> operations() {
        return Stream.of(
                ThingOperations.READ,
                ThingOperations.CREATE,
                ThingOperations.CREATE_WITH_GET,
                ThingOperations.CREATE_WITH_TOKEN,
                ThingOperations.DELETE);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_503_with_retry_after_0_is_not_sent_again(Operation<ThingRequest, Thing> operation) throws IOException {
        assertSentOnce(operation, RawServer.answer(json(503, "Retry-After: 0\r\n", "{\"Code\":\"Busy\"}")));
    }

    @Test
    void the_wait_of_a_503_still_reaches_the_caller() throws IOException {
        try (RawServer server =
                        RawServer.start(RawServer.answer(json(503, "Retry-After: 7\r\n", "{\"Code\":\"Busy\"}")));
                ThingClient client = ThingClientBuilder.at(server.endpoint()).build()) {
            Throwable failure = catchThrowable(() -> client.call(ThingRequest.of(ThingOperations.READ)));
            assertThat(failure)
                    .isInstanceOfSatisfying(
                            ServiceException.class,
                            e -> assertThat(e.retryAfter()).contains(Duration.ofSeconds(7)));
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_408_is_not_sent_again(Operation<ThingRequest, Thing> operation) throws IOException {
        assertSentOnce(operation, RawServer.answer(json(408, "Connection: close\r\n", "{\"Code\":\"Slow\"}")));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void redirects_are_not_followed(Operation<ThingRequest, Thing> operation) throws IOException {
        for (int status : new int[] {301, 302, 303, 307, 308}) {
            assertSentOnce(operation, RawServer.answer(json(status, "Location: /elsewhere\r\n", "")));
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_401_and_a_407_are_not_answered_behind_our_back(Operation<ThingRequest, Thing> operation) throws IOException {
        assertSentOnce(
                operation, RawServer.answer(json(401, "WWW-Authenticate: Basic realm=x\r\n", "{\"Code\":\"Who\"}")));
        assertSentOnce(
                operation, RawServer.answer(json(407, "Proxy-Authenticate: Basic realm=x\r\n", "{\"Code\":\"Who\"}")));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_fresh_connection_that_is_reset_after_the_request_is_not_replaced(Operation<ThingRequest, Thing> operation)
            throws IOException {
        assertSentOnce(operation, (socket, number) -> RawServer.reset(socket));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_reused_connection_that_is_reset_after_the_request_is_not_replaced(Operation<ThingRequest, Thing> operation)
            throws IOException {
        try (RawServer server = RawServer.start((socket, number) -> {
                    if (number == 1) {
                        RawServer.write(socket, json(200, "", "{}"));
                    } else {
                        RawServer.reset(socket);
                    }
                });
                ThingClient client = ThingClientBuilder.at(server.endpoint()).build()) {
            client.call(ThingRequest.of(ThingOperations.READ));
            assertThat(catchThrowable(() -> client.call(request(operation)))).isInstanceOf(MulticloudException.class);
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void calls_that_may_not_be_repeated_get_a_fresh_connection_and_the_others_share_one() throws IOException {
        try (RawServer server = RawServer.start(RawServer.answer(json(200, "", "{}")));
                ThingClient client = ThingClientBuilder.at(server.endpoint()).build()) {
            client.call(ThingRequest.of(ThingOperations.READ));
            client.call(ThingRequest.of(ThingOperations.READ));
            client.call(ThingRequest.of(ThingOperations.CREATE_WITH_TOKEN));
            assertThat(server.connections()).isEqualTo(1);
            client.call(ThingRequest.of(ThingOperations.CREATE));
            client.call(ThingRequest.of(ThingOperations.CREATE));
            assertThat(server.connections()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_host_with_several_addresses_gets_the_request_at_one_of_them_only(Operation<ThingRequest, Thing> operation)
            throws IOException {
        RawServer.Reply lost = (socket, number) -> RawServer.reset(socket);
        try (RawServer one = RawServer.start(lost);
                RawServer two = RawServer.startAt(RawServer.loopback(2), one.port(), lost);
                RawServer three = RawServer.startAt(RawServer.loopback(3), one.port(), lost)) {
            OkHttpClient severalAddresses = new OkHttpClient.Builder()
                    .dns(host -> List.of(RawServer.loopback(1), RawServer.loopback(2), RawServer.loopback(3)))
                    .build();
            try (ThingClient client = ThingClientBuilder.at(one.endpoint())
                    .endpoint("http://localhost:" + one.port())
                    .okHttpClient(severalAddresses)
                    .build()) {
                assertThat(catchThrowable(() -> client.call(request(operation))))
                        .isInstanceOf(MulticloudException.class);
            }
            assertThat(one.requests().size()
                            + two.requests().size()
                            + three.requests().size())
                    .isEqualTo(1);
        }
    }

    @Test
    void a_users_interceptor_that_proceeds_twice_is_stopped_before_the_second_send() throws IOException {
        OkHttpClient stubborn = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    chain.proceed(chain.request()).close();
                    return chain.proceed(chain.request());
                })
                .build();
        try (RawServer server = RawServer.start(RawServer.answer(json(200, "", "{}")));
                ThingClient client = ThingClientBuilder.at(server.endpoint())
                        .okHttpClient(stubborn)
                        .build()) {
            assertThat(catchThrowable(() -> client.call(ThingRequest.of(ThingOperations.CREATE))))
                    .isInstanceOf(OutcomeUnknownException.class);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void a_lost_answer_is_a_transport_failure_for_a_read_and_an_unknown_outcome_for_a_change() throws IOException {
        try (RawServer server = RawServer.start((socket, number) -> RawServer.reset(socket));
                ThingClient client = ThingClientBuilder.at(server.endpoint()).build()) {
            assertThat(catchThrowable(() -> client.call(ThingRequest.of(ThingOperations.READ))))
                    .isInstanceOfSatisfying(TransportException.class, e -> {
                        assertThat(e.reason()).isEqualTo(TransportException.Reason.CONNECTION_LOST);
                        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
                    });
            assertThat(catchThrowable(() -> client.call(ThingRequest.of(ThingOperations.CREATE))))
                    .isInstanceOfSatisfying(OutcomeUnknownException.class, e -> {
                        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
                        assertThat(e).hasCauseInstanceOf(TransportException.class);
                    });
        }
    }

    @Test
    void an_unknown_outcome_carries_the_token_that_makes_a_repeat_safe_whoever_made_it() throws IOException {
        try (RawServer server = RawServer.start((socket, number) -> RawServer.reset(socket));
                ThingClient client = ThingClientBuilder.at(server.endpoint()).build()) {
            ThingRequest request = ThingRequest.of(ThingOperations.CREATE_WITH_TOKEN);
            assertThat(catchThrowable(() -> client.call(request)))
                    .isInstanceOfSatisfying(OutcomeUnknownException.class, e -> {
                        String sent = server.requests().get(0).replaceAll("(?s).*X-Token: (\\S+).*", "$1");
                        assertThat(e.idempotencyToken()).contains(sent);
                        assertThat(e).hasMessageContaining("safe to call it again with the same idempotency token");
                    });
            assertThat(catchThrowable(() -> client.call(request.tokened("mine"))))
                    .isInstanceOfSatisfying(
                            OutcomeUnknownException.class,
                            e -> assertThat(e.idempotencyToken()).contains("mine"));
        }
    }

    @Test
    void a_refused_connection_was_not_sent_for_a_change_too() throws IOException {
        int port;
        try (RawServer server = RawServer.start(RawServer.answer(""))) {
            port = server.port();
        }
        try (ThingClient client =
                ThingClientBuilder.at(URI.create("http://127.0.0.1:" + port)).build()) {
            assertThat(catchThrowable(() -> client.call(ThingRequest.of(ThingOperations.CREATE))))
                    .isInstanceOfSatisfying(TransportException.class, e -> {
                        assertThat(e.reason()).isEqualTo(TransportException.Reason.CONNECT);
                        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
                    });
        }
    }

    private static void assertSentOnce(Operation<ThingRequest, Thing> operation, RawServer.Reply reply)
            throws IOException {
        try (RawServer server = RawServer.start(reply);
                ThingClient client = ThingClientBuilder.at(server.endpoint()).build()) {
            assertThat(catchThrowable(() -> client.call(request(operation)))).isInstanceOf(MulticloudException.class);
            assertThat(server.requests()).hasSize(1);
        }
    }

    private static ThingRequest request(Operation<ThingRequest, Thing> operation) {
        return ThingRequest.of(operation).named("n1");
    }
}
