package io.multicloud.core.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.multicloud.core.CallOptions;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.error.TransportException.Reason;
import io.multicloud.core.testing.RawServer;
import io.multicloud.core.testing.ThingClient;
import io.multicloud.core.testing.ThingClientBuilder;
import io.multicloud.core.testing.ThingOperations;
import io.multicloud.core.testing.ThingRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SlowAndInterruptedTest {

    private static final RawServer.Reply SILENT = (socket, number) -> {};

    // The first call of a JVM loads classes, which would count against the short times below.
    @BeforeAll
    static void warmUp() throws IOException {
        try (RawServer server = RawServer.start(RawServer.answer(RawServer.json(200, "", "{}")));
                ThingClient client = ThingClientBuilder.at(server.endpoint()).build()) {
            client.call(ThingRequest.of(ThingOperations.READ));
        }
    }

    @Test
    void a_silent_server_ends_with_the_attempts_timeout() throws IOException {
        try (RawServer server = RawServer.start(SILENT);
                ThingClient client = ThingClientBuilder.at(server.endpoint())
                        .attemptTimeout(Duration.ofMillis(500))
                        .build()) {
            assertTimeout(catchThrowable(() -> client.call(ThingRequest.of(ThingOperations.READ))));
        }
    }

    @Test
    void a_silent_server_ends_with_the_calls_timeout_when_that_is_shorter() throws IOException {
        try (RawServer server = RawServer.start(SILENT);
                ThingClient client = ThingClientBuilder.at(server.endpoint()).build()) {
            ThingClient hurried = client.with(CallOptions.none().withCallTimeout(Duration.ofMillis(500)));
            assertTimeout(catchThrowable(() -> hurried.call(ThingRequest.of(ThingOperations.READ))));
        }
    }

    @Test
    void a_server_that_answers_a_byte_at_a_time_does_not_hold_the_call_beyond_its_timeout() throws IOException {
        CountDownLatch over = new CountDownLatch(1);
        RawServer.Reply drip = (socket, number) -> {
            RawServer.write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
            try {
                while (!over.await(20, TimeUnit.MILLISECONDS)) {
                    RawServer.write(socket, " ");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        try (RawServer server = RawServer.start(drip);
                ThingClient client = ThingClientBuilder.at(server.endpoint())
                        .attemptTimeout(Duration.ofMillis(500))
                        .build()) {
            assertTimeout(catchThrowable(() -> client.call(ThingRequest.of(ThingOperations.READ))));
        } finally {
            over.countDown();
        }
    }

    @Test
    void a_connection_closed_mid_body_is_a_lost_answer() throws IOException {
        RawServer.Reply half = (socket, number) -> {
            RawServer.write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"Name\":");
            socket.close();
        };
        try (RawServer server = RawServer.start(half);
                ThingClient client = ThingClientBuilder.at(server.endpoint()).build()) {
            assertThat(catchThrowable(() -> client.call(ThingRequest.of(ThingOperations.READ))))
                    .isInstanceOfSatisfying(TransportException.class, e -> {
                        assertThat(e.reason()).isEqualTo(Reason.CONNECTION_LOST);
                        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
                    });
            assertThat(catchThrowable(() -> client.call(ThingRequest.of(ThingOperations.CREATE))))
                    .isInstanceOf(OutcomeUnknownException.class);
        }
    }

    @Test
    void an_interrupt_ends_the_call_and_leaves_the_flag_set() throws Exception {
        try (RawServer server = RawServer.start(SILENT);
                ThingClient client = ThingClientBuilder.at(server.endpoint()).build()) {
            Interrupted call = new Interrupted(client);
            assertThat(server.awaitRequest()).isTrue();
            call.interruptAndJoin();
            call.assertEndedByInterrupt();
        }
    }

    @Test
    void an_interrupt_ends_a_call_over_tls_too() throws Exception {
        HeldCertificate certificate = new HeldCertificate.Builder()
                .addSubjectAlternativeName("localhost")
                .build();
        HandshakeCertificates serverSide =
                new HandshakeCertificates.Builder().heldCertificate(certificate).build();
        HandshakeCertificates clientSide = new HandshakeCertificates.Builder()
                .addTrustedCertificate(certificate.certificate())
                .build();
        OkHttpClient trusting = new OkHttpClient.Builder()
                .sslSocketFactory(clientSide.sslSocketFactory(), clientSide.trustManager())
                .build();
        try (MockWebServer server = new MockWebServer()) {
            server.useHttps(serverSide.sslSocketFactory());
            server.enqueue(new MockResponse.Builder()
                    .headersDelay(30, TimeUnit.SECONDS)
                    .body("{}")
                    .build());
            server.start();
            try (ThingClient client = ThingClientBuilder.at(
                            server.url("/").uri().resolve("/"))
                    .endpoint("https://localhost:" + server.getPort())
                    .okHttpClient(trusting)
                    .build()) {
                Interrupted call = new Interrupted(client);
                assertThat(server.takeRequest(10, TimeUnit.SECONDS)).isNotNull();
                call.interruptAndJoin();
                call.assertEndedByInterrupt();
            }
        }
    }

    @Test
    void a_thread_that_is_interrupted_before_the_call_sends_nothing() throws IOException {
        try (RawServer server = RawServer.start(SILENT);
                ThingClient client = ThingClientBuilder.at(server.endpoint()).build()) {
            Thread.currentThread().interrupt();
            Throwable failure = catchThrowable(() -> client.call(ThingRequest.of(ThingOperations.CREATE)));
            assertThat(Thread.interrupted()).isTrue();
            assertThat(failure).isInstanceOfSatisfying(TransportException.class, e -> {
                assertThat(e.reason()).isEqualTo(Reason.INTERRUPTED);
                assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
            });
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void closing_the_client_ends_its_running_calls_and_refuses_further_ones() throws Exception {
        try (RawServer server = RawServer.start(SILENT)) {
            ThingClient client = ThingClientBuilder.at(server.endpoint()).build();
            Interrupted call = new Interrupted(client);
            assertThat(server.awaitRequest()).isTrue();
            client.close();
            call.join();
            assertThat(call.failure.get())
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            e -> assertThat(e.reason()).isEqualTo(Reason.CANCELLED));
            assertThat(catchThrowable(() -> client.call(ThingRequest.of(ThingOperations.CREATE))))
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT));
            assertThat(server.requests()).hasSize(1);
        }
    }

    private static void assertTimeout(Throwable failure) {
        assertThat(failure).isInstanceOfSatisfying(TransportException.class, e -> {
            assertThat(e.reason()).isEqualTo(Reason.TIMEOUT);
            assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        });
    }

    /** A read on a thread of its own. */
    private static final class Interrupted {

        private final AtomicReference<Throwable> failure = new AtomicReference<>();
        private final AtomicBoolean flag = new AtomicBoolean();
        private final Thread thread;

        Interrupted(ThingClient client) {
            thread = new Thread(() -> {
                failure.set(catchThrowable(() -> client.call(ThingRequest.of(ThingOperations.READ))));
                flag.set(Thread.currentThread().isInterrupted());
            });
            thread.start();
        }

        void interruptAndJoin() throws InterruptedException {
            thread.interrupt();
            join();
        }

        void join() throws InterruptedException {
            thread.join(10_000);
            assertThat(thread.isAlive()).isFalse();
        }

        void assertEndedByInterrupt() {
            assertThat(flag).isTrue();
            assertThat(failure.get())
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            e -> assertThat(e.reason()).isEqualTo(Reason.INTERRUPTED));
        }
    }
}
