package io.multicloud.core.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.multicloud.core.RetryPolicy;
import io.multicloud.core.Secret;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.error.TransportException.Reason;
import io.multicloud.core.http.HttpProxy;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.testing.RawProxy;
import io.multicloud.core.testing.RawServer;
import io.multicloud.core.testing.Thing;
import io.multicloud.core.testing.ThingClient;
import io.multicloud.core.testing.ThingClientBuilder;
import io.multicloud.core.testing.ThingOperations;
import io.multicloud.core.testing.ThingRequest;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Counts what reaches a proxy that asks for credentials. Repeats are on, for none must come of a refusal. */
@Timeout(60)
class ProxyAtMostOnceTest {

    private static final RetryPolicy QUICK =
            new RetryPolicy(3, Duration.ofNanos(1), Duration.ofNanos(1), Duration.ofNanos(1));

    private static final String PASSWORD = "fake-proxy-password";
    private static final String ENCODED = RawProxy.basic("fake-user", PASSWORD);

    private static final Authenticator BASIC = (route, response) -> response.request()
            .newBuilder()
            .header("Proxy-Authorization", "Basic " + ENCODED)
            .build();

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
    void a_407_on_plain_http_sends_once_and_says_that_nothing_was_done(Operation<ThingRequest, Thing> operation)
            throws IOException {
        for (boolean given : new boolean[] {true, false}) {
            try (RawServer proxy = RawServer.start(RawServer.answer(RawProxy.ASKS))) {
                HttpProxy address = HttpProxy.of("127.0.0.1", proxy.port());
                TransportException failure = failure(
                        http().proxy(given ? address.withCredentials("fake-user", Secret.of(PASSWORD)) : address),
                        operation);
                assertThat(failure.reason()).isEqualTo(Reason.PROXY);
                assertThat(failure.outcome()).isEqualTo(Outcome.REFUSED);
                assertThat(failure)
                        .hasMessageContaining(given ? "refused the user and the password" : "demands a user");
                assertThat(proxy.requests()).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void the_authenticator_of_a_given_client_cannot_send_plain_http_again(Operation<ThingRequest, Thing> operation)
            throws IOException {
        try (RawServer proxy = RawServer.start(RawServer.answer(RawProxy.ASKS))) {
            TransportException failure = failure(http().okHttpClient(given(proxy, BASIC)), operation);
            assertThat(failure.reason()).isEqualTo(Reason.PROXY);
            assertThat(proxy.requests()).hasSize(1);
        }
    }

    @Test
    void the_authenticator_of_a_given_client_that_answers_for_ever_cannot_loop() throws IOException {
        try (RawServer proxy = RawServer.start(RawServer.answer(RawProxy.ASKS))) {
            TransportException failure = failure(https().okHttpClient(given(proxy, BASIC)), ThingOperations.CREATE);
            assertThat(failure.reason()).isEqualTo(Reason.PROXY);
            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
            assertThat(proxy.requests())
                    .singleElement()
                    .satisfies(r -> assertThat(r).contains(ENCODED));
        }
    }

    @Test
    void the_authenticator_of_a_given_client_may_wait_for_the_question_of_a_tunnel() throws IOException {
        Authenticator patient = (route, response) ->
                response.header("Content-Length") == null ? null : BASIC.authenticate(route, response);
        try (RawServer proxy = RawServer.start((socket, number) ->
                RawServer.write(socket, number == 1 ? RawProxy.ASKS : RawServer.json(403, "", "")))) {
            TransportException failure = failure(https().okHttpClient(given(proxy, patient)), ThingOperations.CREATE);
            assertThat(failure).hasMessageContaining("opened no tunnel to the service (HTTP 403)");
            assertThat(proxy.requests()).hasSize(2);
            assertThat(proxy.requests().get(0)).doesNotContain(ENCODED);
            assertThat(proxy.requests().get(1)).contains(ENCODED);
        }
    }

    private static TransportException failure(ThingClientBuilder builder, Operation<ThingRequest, Thing> operation) {
        try (ThingClient client =
                builder.retryPolicy(QUICK).attemptTimeout(Duration.ofSeconds(3)).build()) {
            return catchThrowableOfType(
                    TransportException.class,
                    () -> client.call(ThingRequest.of(operation).named("n1")));
        }
    }

    private static ThingClientBuilder https() {
        return ThingClientBuilder.at(URI.create("https://things.example"));
    }

    private static ThingClientBuilder http() {
        return ThingClientBuilder.at(URI.create("http://things.example")).allowPlainHttp(true);
    }

    private static OkHttpClient given(RawServer proxy, Authenticator authenticator) throws IOException {
        return new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .proxy(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(RawServer.loopback(1), proxy.port())))
                .proxyAuthenticator(authenticator)
                .build();
    }
}
