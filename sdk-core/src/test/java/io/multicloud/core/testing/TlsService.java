package io.multicloud.core.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** A service over TLS at {@code localhost}, with a certificate of an authority that nobody knows. */
public final class TlsService implements AutoCloseable {

    public static final HeldCertificate AUTHORITY = new HeldCertificate.Builder()
            .commonName("fake authority")
            .certificateAuthority(0)
            .build();

    private final MockWebServer server = new MockWebServer();

    private TlsService(HeldCertificate certificate) throws IOException {
        server.useHttps(new HandshakeCertificates.Builder()
                .heldCertificate(certificate)
                .build()
                .sslSocketFactory());
        server.start();
    }

    /** Starts with a certificate for some names. */
    public static TlsService named(String... names) throws IOException {
        return new TlsService(certificate(names).build());
    }

    /** Starts with a certificate of last year's. */
    public static TlsService expired() throws IOException {
        long now = System.currentTimeMillis();
        return new TlsService(certificate("localhost")
                .validityInterval(now - TimeUnit.DAYS.toMillis(400), now - TimeUnit.DAYS.toMillis(35))
                .build());
    }

    private static HeldCertificate.Builder certificate(String... names) {
        HeldCertificate.Builder builder = new HeldCertificate.Builder().signedBy(AUTHORITY);
        for (String name : names) {
            builder.addSubjectAlternativeName(name);
        }
        return builder;
    }

    /** Writes a certificate to a file. */
    public static Path pem(Path folder, HeldCertificate certificate) {
        try {
            return Files.writeString(Files.createTempFile(folder, "fake", ".pem"), certificate.certificatePem());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gets its further answers right. */
    public TlsService answering(int times) {
        for (int i = 0; i < times; i++) {
            server.enqueue(new MockResponse.Builder().body("{\"Name\":\"a\"}").build());
        }
        return this;
    }

    public MockWebServer server() {
        return server;
    }

    public int port() {
        return server.getPort();
    }

    public URI endpoint() {
        return URI.create("https://localhost:" + port());
    }

    @Override
    public void close() {
        server.close();
    }
}
