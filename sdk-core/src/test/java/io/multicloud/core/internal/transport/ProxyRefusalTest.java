package io.multicloud.core.internal.transport;

import static io.multicloud.core.testing.RawServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.multicloud.core.RetryPolicy;
import io.multicloud.core.Secret;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.error.TransportException.Reason;
import io.multicloud.core.http.HttpProxy;
import io.multicloud.core.testing.RawProxy;
import io.multicloud.core.testing.RawServer;
import io.multicloud.core.testing.ThingClient;
import io.multicloud.core.testing.ThingClientBuilder;
import io.multicloud.core.testing.ThingOperations;
import io.multicloud.core.testing.ThingRequest;
import io.multicloud.core.testing.Way;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a call that the proxy does not let through. Repeats are on, for none must come of a refusal. */
@Timeout(60)
@ParameterizedClass
@EnumSource(Way.class)
class ProxyRefusalTest {

    private static final RetryPolicy QUICK =
            new RetryPolicy(3, Duration.ofNanos(1), Duration.ofNanos(1), Duration.ofNanos(1));

    private static final String PASSWORD = "fake-proxy-password";
    private static final String ENCODED = RawProxy.basic("fake-user", PASSWORD);

    private final Way way;

    ProxyRefusalTest(Way way) {
        this.way = way;
    }

    @Test
    void wrong_credentials_are_tried_once_for_a_tunnel() throws IOException {
        try (RawServer proxy = RawServer.start(RawServer.answer(RawProxy.ASKS))) {
            TransportException failure = failure(https().proxy(withCredentials(proxy)));
            assertNotSent(failure, Reason.PROXY);
            assertThat(failure)
                    .hasMessage("test.things.CreateThing was not sent: the proxy 127.0.0.1:" + proxy.port()
                            + " refused the user and the password that it was given (HTTP 407): check them");
            assertThat(proxy.requests())
                    .singleElement()
                    .satisfies(request -> assertThat(request)
                            .startsWith("CONNECT things.example:443 HTTP/1.1\r\n")
                            .contains("Proxy-Authorization: Basic " + ENCODED + "\r\n")
                            .doesNotContain("Action=", "Signature"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Proxy-Authenticate: Basic realm=x\r\nConnection: close\r\n",
                "Proxy-Authenticate: OkHttp-Preemptive\r\n",
                "Proxy-Authenticate: OkHttp-Preemptive\r\nConnection: close\r\n",
                ""
            })
    void no_form_of_a_407_makes_a_loop(String headers) throws IOException {
        for (boolean given : new boolean[] {true, false}) {
            try (RawServer proxy = RawServer.start(RawServer.answer(json(407, headers, "{}")))) {
                HttpProxy address = HttpProxy.of("127.0.0.1", proxy.port());
                assertNotSent(failure(https().proxy(given ? withCredentials(proxy) : address)), Reason.PROXY);
                assertThat(proxy.requests()).hasSize(1);
            }
        }
    }

    @Test
    void missing_credentials_are_asked_for() throws IOException {
        try (RawServer proxy = RawServer.start(RawServer.answer(RawProxy.ASKS))) {
            TransportException failure = failure(https().proxy(HttpProxy.of("127.0.0.1", proxy.port())));
            assertNotSent(failure, Reason.PROXY);
            assertThat(failure)
                    .hasMessageContaining("demands a user and a password (HTTP 407): give them with"
                            + " proxy(HttpProxy.of(…).withCredentials(…))");
            assertThat(proxy.requests()).hasSize(1);
        }
    }

    @Test
    void a_proxy_that_knows_other_schemes_only_says_so() throws IOException {
        String schemes = "Proxy-Authenticate: Negotiate\r\nProxy-Authenticate: NTLM\r\n";
        try (RawServer proxy = RawServer.start(RawServer.answer(json(407, schemes, "")))) {
            TransportException failure = failure(https().proxy(withCredentials(proxy)));
            assertNotSent(failure, Reason.PROXY);
            assertThat(failure)
                    .hasMessageContaining("demands an authentication other than Basic")
                    .hasMessageContaining("okHttpClient(…)");
        }
    }

    @Test
    void wrong_credentials_are_tried_at_one_address_of_a_proxy_only() throws IOException {
        try (RawServer one = RawServer.start(RawServer.answer(RawProxy.ASKS));
                RawServer two = RawServer.startAt(RawServer.loopback(2), one.port(), RawServer.answer(RawProxy.ASKS))) {
            HttpProxy proxy =
                    HttpProxy.of("proxy.example", one.port()).withCredentials("fake-user", Secret.of(PASSWORD));
            assertNotSent(failure(https().proxy(proxy).okHttpClient(resolving(2, 1))), Reason.PROXY);
            assertThat(one.requests().size() + two.requests().size()).isEqualTo(1);
        }
    }

    @Test
    void a_refusal_tells_more_than_another_address_that_refuses_the_connection() throws IOException {
        try (RawServer server = RawServer.start(RawServer.answer(RawProxy.ASKS))) {
            HttpProxy proxy = HttpProxy.of("proxy.example", server.port());
            assertNotSent(failure(https().proxy(proxy).okHttpClient(resolving(2, 1))), Reason.PROXY);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 403, 405})
    void a_tunnel_that_the_proxy_does_not_allow_is_a_refusal(int status) throws IOException {
        try (RawServer proxy = RawServer.start(RawServer.answer(json(status, "", "<html>no</html>")))) {
            TransportException failure = failure(https().proxy(withCredentials(proxy)));
            assertNotSent(failure, Reason.PROXY);
            assertThat(failure)
                    .hasMessageContaining(
                            "the proxy 127.0.0.1:" + proxy.port() + " opened no tunnel to the service (HTTP " + status
                                    + "): have it allow the endpoint's host");
            assertThat(proxy.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void a_tunnel_that_fails_behind_the_proxy_is_no_connection_and_is_tried_again(int status) throws IOException {
        try (RawServer proxy = RawServer.start(RawServer.answer(json(status, "Retry-After: 0\r\n", "")))) {
            TransportException failure = failure(https().proxy(withCredentials(proxy)));
            assertNotSent(failure, Reason.CONNECT);
            assertThat(failure).hasMessageContaining("opened no tunnel to the service (HTTP " + status + ")");
            assertThat(proxy.requests()).hasSize(3);
        }
    }

    @Test
    void a_proxy_that_cannot_be_reached_is_named() throws IOException {
        int port;
        try (RawServer gone = RawServer.start(RawServer.answer(""))) {
            port = gone.port();
        }
        HttpProxy proxy = HttpProxy.of("127.0.0.1", port).withCredentials("fake-user", Secret.of(PASSWORD));
        for (ThingClientBuilder builder : List.of(https(), http())) {
            TransportException failure = failure(builder.proxy(proxy));
            assertNotSent(failure, Reason.CONNECT);
            assertThat(failure)
                    .hasMessageEndingWith("no connection to the service: the proxy 127.0.0.1:" + port
                            + " refused the connection or cannot be reached: check its host and port");
        }
    }

    @Test
    void a_proxy_whose_name_nobody_knows_is_named() {
        OkHttpClient nameless = new OkHttpClient.Builder()
                .dns(host -> {
                    throw new UnknownHostException(host);
                })
                .build();
        TransportException failure =
                failure(https().proxy(HttpProxy.of("proxy.example", 8080)).okHttpClient(nameless));
        assertNotSent(failure, Reason.CONNECT);
        assertThat(failure).hasMessageContaining("the name of the proxy proxy.example:8080 was not found");
    }

    private static void assertNotSent(TransportException failure, Reason reason) {
        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
    }

    private TransportException failure(ThingClientBuilder builder) {
        try (ThingClient client =
                builder.retryPolicy(QUICK).attemptTimeout(Duration.ofSeconds(3)).build()) {
            TransportException failure = catchThrowableOfType(
                    TransportException.class, () -> way.call(client, ThingRequest.of(ThingOperations.CREATE)));
            assertThat(Printed.everythingOf(failure)).doesNotContain(PASSWORD, ENCODED);
            return failure;
        }
    }

    private static ThingClientBuilder https() {
        return ThingClientBuilder.at(URI.create("https://things.example"));
    }

    private static ThingClientBuilder http() {
        return ThingClientBuilder.at(URI.create("http://things.example")).allowPlainHttp(true);
    }

    private static HttpProxy withCredentials(RawServer proxy) {
        return HttpProxy.of("127.0.0.1", proxy.port()).withCredentials("fake-user", Secret.of(PASSWORD));
    }

    private static OkHttpClient resolving(int first, int second) throws IOException {
        List<InetAddress> addresses = List.of(RawServer.loopback(first), RawServer.loopback(second));
        return new OkHttpClient.Builder().dns(host -> addresses).build();
    }
}
