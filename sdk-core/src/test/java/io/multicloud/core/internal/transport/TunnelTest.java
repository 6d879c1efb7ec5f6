package io.multicloud.core.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.multicloud.core.RetryPolicy;
import io.multicloud.core.Secret;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.ServiceException;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.error.TransportException.Reason;
import io.multicloud.core.http.HttpProxy;
import io.multicloud.core.http.TlsTrust;
import io.multicloud.core.testing.RawProxy;
import io.multicloud.core.testing.RawServer;
import io.multicloud.core.testing.ThingClient;
import io.multicloud.core.testing.ThingClientBuilder;
import io.multicloud.core.testing.ThingOperations;
import io.multicloud.core.testing.ThingRequest;
import io.multicloud.core.testing.TlsService;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** HTTPS through a proxy, end to end. The service is known to the proxy only. */
@Timeout(60)
class TunnelTest {

    private static final URI ENDPOINT = URI.create("https://things.example");

    private static final ThingRequest READ = ThingRequest.of(ThingOperations.READ);
    private static final ThingRequest CREATE = ThingRequest.of(ThingOperations.CREATE);

    @TempDir
    Path folder;

    private TlsService service;
    private RawProxy proxy;
    private TlsTrust trust;

    @BeforeEach
    void start() throws IOException {
        service = TlsService.named("things.example");
        proxy = RawProxy.to(service.port(), "fake-user", "fake-proxy-password");
        trust = TlsTrust.systemAnd(TlsService.pem(folder, TlsService.AUTHORITY));
    }

    @AfterEach
    void stop() throws IOException {
        proxy.close();
        service.close();
    }

    @Test
    void a_call_goes_through_a_tunnel_and_only_the_proxy_sees_the_credentials() throws Exception {
        service.answering(1);
        try (ThingClient client = builder("fake-proxy-password").build()) {
            assertThat(client.call(CREATE.named("n")).name()).isEqualTo("a");
        }
        assertThat(proxy.requests())
                .singleElement()
                .satisfies(request -> assertThat(request)
                        .startsWith("CONNECT things.example:443 HTTP/1.1\r\n")
                        .doesNotContain("Action=", "fake-access-key-id"));
        RecordedRequest request = service.server().takeRequest();
        assertThat(request.getUrl().host()).isEqualTo("things.example");
        assertThat(request.getHeaders().toString()).doesNotContainIgnoringCase("proxy");
    }

    @Test
    void calls_share_a_tunnel_unless_they_must_not_be_repeated() {
        service.answering(4);
        try (ThingClient client = builder("fake-proxy-password").build()) {
            client.call(READ);
            client.call(READ);
            assertThat(proxy.requests()).hasSize(1);
            client.call(CREATE);
            client.call(CREATE);
            assertThat(proxy.requests()).hasSize(3);
        }
    }

    @Test
    void wrong_credentials_reach_no_service() {
        try (ThingClient client = builder("fake-wrong-password")
                .retryPolicy(RetryPolicy.standard())
                .build()) {
            assertThat(catchThrowable(() -> client.call(CREATE)))
                    .isInstanceOfSatisfying(TransportException.class, e -> {
                        assertThat(e.reason()).isEqualTo(Reason.PROXY);
                        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
                    });
        }
        assertThat(proxy.requests()).hasSize(1);
        assertThat(service.server().getRequestCount()).isZero();
    }

    @Test
    void the_services_certificate_is_verified_within_the_tunnel() {
        try (ThingClient client = builder("fake-proxy-password")
                .endpoint("https://elsewhere.example")
                .build()) {
            assertThat(catchThrowable(() -> client.call(CREATE)))
                    .isInstanceOfSatisfying(TransportException.class, e -> {
                        assertThat(e.reason()).isEqualTo(Reason.TLS);
                        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
                    });
        }
        assertThat(service.server().getRequestCount()).isZero();
    }

    @Test
    void a_407_from_within_the_tunnel_is_an_answer_of_the_service() {
        service.server()
                .enqueue(new MockResponse.Builder()
                        .code(407)
                        .addHeader("Proxy-Authenticate", "Basic realm=x")
                        .body("{\"Code\":\"Strange\"}")
                        .build());
        try (ThingClient client = builder("fake-proxy-password").build()) {
            assertThat(catchThrowable(() -> client.call(CREATE))).isInstanceOfSatisfying(ServiceException.class, e -> {
                assertThat(e.status()).isEqualTo(407);
                assertThat(e.code()).contains("Strange");
            });
        }
        assertThat(service.server().getRequestCount()).isEqualTo(1);
    }

    @Test
    void an_interrupt_ends_a_call_that_waits_behind_the_proxy() throws Exception {
        service.server()
                .enqueue(new MockResponse.Builder()
                        .headersDelay(30, TimeUnit.SECONDS)
                        .body("{}")
                        .build());
        try (ThingClient client = builder("fake-proxy-password").build()) {
            AtomicReference<Throwable> failure = new AtomicReference<>();
            Thread caller = new Thread(() -> failure.set(catchThrowable(() -> client.call(READ))));
            caller.start();
            assertThat(service.server().takeRequest(10, TimeUnit.SECONDS)).isNotNull();
            assertInterruptEnds(caller, failure, Outcome.UNKNOWN);
        }
    }

    @Test
    void an_interrupt_ends_a_call_that_waits_for_the_proxy() throws Exception {
        try (RawServer silent = RawServer.start((socket, number) -> {});
                ThingClient client = builder("fake-proxy-password")
                        .proxy(HttpProxy.of("127.0.0.1", silent.port()))
                        .build()) {
            AtomicReference<Throwable> failure = new AtomicReference<>();
            Thread caller = new Thread(() -> failure.set(catchThrowable(() -> client.call(READ))));
            caller.start();
            assertThat(silent.awaitRequest()).isTrue();
            assertInterruptEnds(caller, failure, Outcome.NOT_SENT);
        }
    }

    private static void assertInterruptEnds(Thread caller, AtomicReference<Throwable> failure, Outcome outcome)
            throws InterruptedException {
        caller.interrupt();
        caller.join(10_000);
        assertThat(caller.isAlive()).isFalse();
        assertThat(failure.get()).isInstanceOfSatisfying(TransportException.class, e -> {
            assertThat(e.reason()).isEqualTo(Reason.INTERRUPTED);
            assertThat(e.outcome()).isEqualTo(outcome);
        });
    }

    private ThingClientBuilder builder(String password) {
        return ThingClientBuilder.at(ENDPOINT)
                .tlsTrust(trust)
                .proxy(proxy.address().withCredentials("fake-user", Secret.of(password)));
    }
}
