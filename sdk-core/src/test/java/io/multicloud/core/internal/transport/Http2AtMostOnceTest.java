package io.multicloud.core.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.multicloud.core.error.MulticloudException;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.testing.Thing;
import io.multicloud.core.testing.ThingClient;
import io.multicloud.core.testing.ThingClientBuilder;
import io.multicloud.core.testing.ThingOperations;
import io.multicloud.core.testing.ThingRequest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same promise over HTTP/2, where OkHttp has further reasons of its own to send again. */
class Http2AtMostOnceTest {

    private final HeldCertificate certificate =
            new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();

    private final MockWebServer server = new MockWebServer();

    private ThingClient client;

    static Stream<Operation<ThingRequest, Thing>> operations() {
        return Stream.of(ThingOperations.READ, ThingOperations.CREATE, ThingOperations.CREATE_WITH_GET);
    }

    @BeforeEach
    void start() throws IOException {
        server.useHttps(new HandshakeCertificates.Builder()
                .heldCertificate(certificate)
                .build()
                .sslSocketFactory());
        server.setProtocols(List.of(Protocol.HTTP_2, Protocol.HTTP_1_1));
        server.start();
        HandshakeCertificates trust = new HandshakeCertificates.Builder()
                .addTrustedCertificate(certificate.certificate())
                .build();
        client = ThingClientBuilder.at(server.url("/").uri())
                .endpoint("https://localhost:" + server.getPort())
                .okHttpClient(new OkHttpClient.Builder()
                        .sslSocketFactory(trust.sslSocketFactory(), trust.trustManager())
                        .build())
                .build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void http_2_is_spoken_where_the_service_does() throws InterruptedException {
        server.enqueue(new MockResponse.Builder().body("{\"Name\":\"a\"}").build());
        assertThat(client.call(ThingRequest.of(ThingOperations.CREATE).named("b"))
                        .name())
                .isEqualTo("a");
        assertThat(server.takeRequest().getVersion()).isEqualTo("HTTP/2");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_503_with_retry_after_0_is_not_sent_again(Operation<ThingRequest, Thing> operation) {
        assertSentOnce(
                operation,
                new MockResponse.Builder()
                        .code(503)
                        .addHeader("Retry-After", "0")
                        .body("{}")
                        .build());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_misdirected_request_is_not_sent_again(Operation<ThingRequest, Thing> operation) {
        assertSentOnce(
                operation, new MockResponse.Builder().code(421).body("{}").build());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_stream_that_is_reset_after_the_request_is_not_replaced(Operation<ThingRequest, Thing> operation) {
        int refusedStream = 7;
        assertSentOnce(
                operation,
                new MockResponse.Builder()
                        .onResponseStart(new SocketEffect.CloseStream(refusedStream))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_connection_that_is_closed_after_the_request_is_not_replaced(Operation<ThingRequest, Thing> operation) {
        assertSentOnce(
                operation,
                new MockResponse.Builder()
                        .onResponseStart(new SocketEffect.CloseSocket())
                        .build());
    }

    // The second answer waits for a second send, which must not come.
    private void assertSentOnce(Operation<ThingRequest, Thing> operation, MockResponse response) {
        server.enqueue(response);
        server.enqueue(new MockResponse.Builder().body("{\"Name\":\"twice\"}").build());
        assertThat(catchThrowable(() -> client.call(ThingRequest.of(operation).named("n"))))
                .isInstanceOf(MulticloudException.class);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }
}
