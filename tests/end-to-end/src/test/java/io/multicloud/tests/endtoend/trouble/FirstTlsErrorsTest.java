package io.multicloud.tests.endtoend.trouble;

import static io.multicloud.core.error.Outcome.NOT_SENT;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.core.RetryPolicy;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.http.TlsTrust;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.tests.endtoend.EmulatedClients;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates that are not accepted, as behind a proxy that reads along, and services that speak no TLS. */
class FirstTlsErrorsTest {

    private static final HeldCertificate AUTHORITY = new HeldCertificate.Builder()
            .commonName("fake authority of a company")
            .certificateAuthority(0)
            .build();

    private final MockWebServer server = new MockWebServer();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void an_authority_that_the_jvm_does_not_know_is_answered_with_the_option_for_it() throws IOException {
        failing(start(named("localhost")), null)
                .as(TransportException.class, NOT_SENT)
                .quoted("… was not sent: the TLS handshake failed: …PKIX path building failed")
                .advises("not trusted", "tlsTrust(TlsTrust.systemAnd(…))");
    }

    @Test
    void a_certificate_for_another_host_leads_to_the_endpoint() throws IOException {
        failing(start(named("other.example")), trust())
                .as(TransportException.class, NOT_SENT)
                .quoted("… was not sent: the TLS handshake failed: Hostname …")
                .advises("localhost", "is for another host: check the endpoint");
    }

    @Test
    void a_certificate_out_of_date_leads_to_the_clock() throws IOException {
        long now = System.currentTimeMillis();
        HeldCertificate.Builder lastYears = named("localhost")
                .validityInterval(now - TimeUnit.DAYS.toMillis(400), now - TimeUnit.DAYS.toMillis(35));
        failing(start(lastYears), trust())
                .as(TransportException.class, NOT_SENT)
                .quoted("… was not sent: the TLS handshake failed: … is not valid at this time")
                .advises("this machine's clock is wrong", "check the clock first");
    }

    @Test
    void https_to_a_port_that_answers_in_plain_text_leads_to_the_endpoint() throws Exception {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread answering = new Thread(() -> refuse(plain));
            answering.start();
            failing(URI.create("https://127.0.0.1:" + plain.getLocalPort()), null)
                    .as(TransportException.class, NOT_SENT)
                    .quoted("… was not sent: the TLS handshake failed: … check that the endpoint speaks HTTPS")
                    .advises("Unsupported or unrecognized SSL message");
            answering.join();
        }
    }

    @Test
    void https_to_a_port_that_waits_for_plain_text_leads_there_too() {
        try (MulticloudEmulator emulator = MulticloudEmulator.start();
                HybridDbClient hybridDb = EmulatedClients.aliyun(emulator)
                        .endpoint("https://localhost:" + emulator.endpoint().getPort())
                        .attemptTimeout(Duration.ofMillis(500))
                        .retryPolicy(RetryPolicy.none())
                        .build()) {
            Told.by(hybridDb::describeInstances)
                    .as(TransportException.class, NOT_SENT)
                    .quoted("… was not sent: no connection was ready within …")
                    .advises("check that the endpoint speaks https at this port");
        }
    }

    private static void refuse(ServerSocket plain) {
        try (Socket socket = plain.accept()) {
            socket.getInputStream().read();
            socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            // To its end, as what is left unread would reset the connection.
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private URI start(HeldCertificate.Builder certificate) throws IOException {
        server.useHttps(new HandshakeCertificates.Builder()
                .heldCertificate(certificate.build())
                .build()
                .sslSocketFactory());
        server.start();
        return URI.create("https://localhost:" + server.getPort());
    }

    private static HeldCertificate.Builder named(String name) {
        return new HeldCertificate.Builder().signedBy(AUTHORITY).addSubjectAlternativeName(name);
    }

    private TlsTrust trust() throws IOException {
        return TlsTrust.only(Files.writeString(folder.resolve("company.pem"), AUTHORITY.certificatePem()));
    }

    private static Told failing(URI endpoint, @Nullable TlsTrust trust) {
        var builder = HybridDbClient.builder()
                .endpoint(endpoint)
                .credentials(AccessKeyCredentials.of("fake-id", Told.SECRET));
        try (HybridDbClient hybridDb = (trust == null ? builder : builder.tlsTrust(trust)).build()) {
            return Told.by(hybridDb::describeInstances);
        }
    }
}
