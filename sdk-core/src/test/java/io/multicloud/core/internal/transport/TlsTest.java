package io.multicloud.core.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.multicloud.core.RetryPolicy;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.error.TransportException.Reason;
import io.multicloud.core.http.TlsTrust;
import io.multicloud.core.testing.RawServer;
import io.multicloud.core.testing.ThingClient;
import io.multicloud.core.testing.ThingClientBuilder;
import io.multicloud.core.testing.ThingOperations;
import io.multicloud.core.testing.ThingRequest;
import io.multicloud.core.testing.TlsService;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {

    private static final HeldCertificate STRANGER =
            new HeldCertificate.Builder().certificateAuthority(0).build();

    private static final ThingRequest CREATE = ThingRequest.of(ThingOperations.CREATE);

    @TempDir
    Path folder;

    @Test
    void a_certificate_of_an_unknown_authority_ends_the_call_with_what_to_do_about_it() throws IOException {
        try (TlsService service = TlsService.named("localhost")) {
            assertRefused(service, b -> b, "was not sent: the TLS handshake failed", "tlsTrust(TlsTrust.systemAnd(…))");
            assertRefused(
                    service,
                    b -> b.tlsTrust(TlsTrust.systemAnd(pem(STRANGER))),
                    "the service's certificate is not trusted");
            assertRefused(service, b -> b.tlsTrust(TlsTrust.only(pem(STRANGER))), "not trusted");
        }
    }

    @Test
    void the_authority_of_a_file_is_trusted_alone_and_beside_those_of_the_system() throws IOException {
        try (TlsService service = TlsService.named("localhost").answering(3)) {
            for (TlsTrust trust : List.of(
                    TlsTrust.only(pem(TlsService.AUTHORITY)),
                    TlsTrust.systemAnd(pem(TlsService.AUTHORITY)),
                    TlsTrust.of(knowing(TlsService.AUTHORITY).trustManager()))) {
                assertAnswered(service, b -> b.tlsTrust(trust));
            }
        }
    }

    @Test
    void a_trusted_certificate_for_another_host_is_refused() throws IOException {
        try (TlsService service = TlsService.named("other.example")) {
            assertRefused(
                    service,
                    b -> b.tlsTrust(TlsTrust.only(pem(TlsService.AUTHORITY))),
                    "Hostname localhost not verified; the service's certificate is for another host: check the endpoint");
        }
    }

    @Test
    void a_certificate_out_of_date_is_told_from_one_that_is_not_trusted() throws IOException {
        try (TlsService service = TlsService.expired()) {
            assertRefused(
                    service,
                    b -> b.tlsTrust(TlsTrust.only(pem(TlsService.AUTHORITY))),
                    "not valid at this time, or this machine's clock is wrong");
        }
    }

    @Test
    void the_trust_wins_over_that_of_the_given_client() throws IOException {
        OkHttpClient trusting = client(knowing(TlsService.AUTHORITY));
        OkHttpClient distrustful = client(knowing(STRANGER));
        try (TlsService service = TlsService.named("localhost").answering(2)) {
            assertAnswered(service, b -> b.okHttpClient(trusting));
            assertRefused(service, b -> b.okHttpClient(trusting).tlsTrust(TlsTrust.only(pem(STRANGER))), "not trusted");
            assertRefused(service, b -> b.okHttpClient(distrustful), "not trusted");
            assertAnswered(
                    service,
                    b -> b.tlsTrust(TlsTrust.only(pem(TlsService.AUTHORITY))).okHttpClient(distrustful));
        }
    }

    @Test
    void clients_of_one_trust_share_a_connection() throws Exception {
        TlsTrust trust = TlsTrust.only(pem(TlsService.AUTHORITY));
        TlsTrust same = TlsTrust.only(pem(TlsService.AUTHORITY));
        try (TlsService service = TlsService.named("localhost").answering(3)) {
            assertAnswered(service, b -> b.tlsTrust(trust).copy());
            assertAnswered(service, b -> b.tlsTrust(trust));
            assertAnswered(service, b -> b.tlsTrust(same));
            assertThat(service.server().takeRequest().getConnectionIndex()).isZero();
            assertThat(service.server().takeRequest().getConnectionIndex()).isZero();
            assertThat(service.server().takeRequest().getConnectionIndex()).isEqualTo(1);
        }
    }

    @Test
    void a_failed_handshake_tells_more_than_another_address_that_refuses_the_connection() throws IOException {
        OkHttpClient twoAddresses = new OkHttpClient.Builder()
                .dns(host -> List.of(RawServer.loopback(2), RawServer.loopback(1)))
                .build();
        try (TlsService service = TlsService.named("localhost")) {
            assertRefused(service, b -> b.okHttpClient(twoAddresses), "not trusted");
        }
    }

    private static void assertAnswered(TlsService service, UnaryOperator<ThingClientBuilder> options) {
        try (ThingClient client =
                options.apply(ThingClientBuilder.at(service.endpoint())).build()) {
            assertThat(client.call(ThingRequest.of(ThingOperations.READ)).name())
                    .isEqualTo("a");
        }
    }

    // The standard policy, as a refused certificate must not be tried again.
    private static void assertRefused(TlsService service, UnaryOperator<ThingClientBuilder> options, String... words) {
        int before = service.server().getRequestCount();
        try (ThingClient client = options.apply(ThingClientBuilder.at(service.endpoint()))
                .retryPolicy(RetryPolicy.standard())
                .build()) {
            assertThat(catchThrowable(() -> client.call(CREATE)))
                    .isInstanceOfSatisfying(TransportException.class, e -> {
                        assertThat(e.reason()).isEqualTo(Reason.TLS);
                        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
                        assertThat(e.getMessage()).contains(words).doesNotContain("\n");
                    });
        }
        assertThat(service.server().getRequestCount()).isEqualTo(before);
    }

    private Path pem(HeldCertificate certificate) {
        return TlsService.pem(folder, certificate);
    }

    private static HandshakeCertificates knowing(HeldCertificate authority) {
        return new HandshakeCertificates.Builder()
                .addTrustedCertificate(authority.certificate())
                .build();
    }

    private static OkHttpClient client(HandshakeCertificates certificates) {
        return new OkHttpClient.Builder()
                .sslSocketFactory(certificates.sslSocketFactory(), certificates.trustManager())
                .build();
    }
}
