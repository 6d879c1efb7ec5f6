package io.multicloud.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.multicloud.core.error.ConfigurationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTrustTest {

    private static final HeldCertificate ONE =
            new HeldCertificate.Builder().commonName("fake one").build();
    private static final HeldCertificate TWO =
            new HeldCertificate.Builder().commonName("fake two").build();

    @TempDir
    Path folder;

    private Path pem;

    @BeforeEach
    void name() {
        pem = folder.resolve("authorities.pem");
    }

    @Test
    void only_trusts_the_certificates_of_the_file_and_nobody_else() throws IOException {
        Files.writeString(pem, ONE.certificatePem());
        assertThat(TlsTrust.only(pem).trustManager().getAcceptedIssuers()).containsExactly(ONE.certificate());
    }

    @Test
    void the_system_and_a_file_trust_both() throws Exception {
        Files.writeString(pem, ONE.certificatePem());
        assertThat(TlsTrust.systemAnd(pem).trustManager().getAcceptedIssuers())
                .contains(ONE.certificate())
                .contains(system())
                .hasSize(system().length + 1);
    }

    @Test
    void a_file_may_hold_several_certificates_with_remarks_between_them_and_the_line_ends_of_any_system()
            throws IOException {
        String text =
                "\uFEFFsubject=fake one\n" + ONE.certificatePem() + "\n# and\n\n" + TWO.certificatePem() + "end\n";
        for (String lines : new String[] {text, text.replace("\n", "\r\n")}) {
            Files.writeString(pem, lines);
            assertThat(TlsTrust.only(pem).trustManager().getAcceptedIssuers())
                    .containsExactlyInAnyOrder(ONE.certificate(), TWO.certificate());
        }
    }

    @Test
    void a_file_is_read_once() throws IOException {
        Files.writeString(pem, ONE.certificatePem());
        TlsTrust trust = TlsTrust.only(pem);
        Files.delete(pem);
        assertThat(trust.trustManager().getAcceptedIssuers()).containsExactly(ONE.certificate());
    }

    @Test
    void a_missing_file_is_named() {
        assertRefused("does not exist");
    }

    @Test
    void a_folder_and_a_huge_file_are_refused() throws IOException {
        Files.createDirectory(pem);
        assertRefused("is no file of up to 1 MiB");
        Files.delete(pem);
        Files.write(pem, new byte[1024 * 1024 + 1]);
        assertRefused("is no file of up to 1 MiB");
    }

    @Test
    void a_file_without_a_certificate_is_refused() throws IOException {
        for (String text :
                new String[] {"", "\n", "just words", ONE.certificatePem().replace("-----BEGIN", "BEGIN")}) {
            Files.writeString(pem, text);
            assertRefused("holds no certificate");
        }
        Files.write(pem, ONE.certificatePem().getBytes(StandardCharsets.UTF_16));
        assertRefused("holds no certificate");
    }

    @Test
    void a_broken_certificate_is_refused_even_beside_a_good_one() throws IOException {
        String good = ONE.certificatePem();
        for (String bad : new String[] {
            TWO.certificatePem().substring(0, 200),
            TWO.certificatePem().replace("-----END CERTIFICATE-----", ""),
            TWO.certificatePem().replace("MII", "M*I"),
            "-----BEGIN CERTIFICATE-----\nA===\n-----END CERTIFICATE-----\n",
            "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
            "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n"
        }) {
            Files.writeString(pem, good + bad);
            assertRefused("holds something that is no certificate, or only a part of one");
        }
    }

    @Test
    void a_private_key_is_no_certificate_and_is_not_shown() throws IOException {
        Files.writeString(pem, ONE.privateKeyPkcs8Pem() + ONE.certificatePem());
        String key = ONE.privateKeyPkcs8Pem().lines().skip(1).findFirst().orElseThrow();
        assertThatThrownBy(() -> TlsTrust.only(pem))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("no certificate")
                .hasMessageNotContaining(key);
    }

    @Test
    void it_prints_where_it_comes_from() throws IOException {
        Files.writeString(pem, ONE.certificatePem() + TWO.certificatePem());
        assertThat(TlsTrust.only(pem)).hasToString("TlsTrust[only 2 of " + pem + "]");
        assertThat(TlsTrust.systemAnd(pem)).hasToString("TlsTrust[system and 2 of " + pem + "]");
    }

    @Test
    @SuppressWarnings("NullAway") // What a caller without null checks may do.
    void no_trust_manager_is_no_trust() {
        assertThatThrownBy(() -> TlsTrust.of(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> TlsTrust.only(null)).isInstanceOf(NullPointerException.class);
    }

    private void assertRefused(String why) {
        for (Runnable made : new Runnable[] {() -> TlsTrust.only(pem), () -> TlsTrust.systemAnd(pem)}) {
            assertThatThrownBy(made::run)
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageStartingWith("The file of trusted certificates " + pem.toAbsolutePath() + " " + why)
                    .hasMessageContaining("expected is a file of one or more certificates in PEM");
        }
    }

    private static X509Certificate[] system() throws Exception {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init((KeyStore) null);
        return ((X509TrustManager) factory.getTrustManagers()[0]).getAcceptedIssuers();
    }
}
