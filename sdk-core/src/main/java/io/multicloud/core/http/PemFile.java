package io.multicloud.core.http;

import io.multicloud.core.error.ConfigurationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;

/** Reads the certificates of a PEM file. What stands in it is never quoted: it may be a key. */
final class PemFile {

    private static final long MAX_BYTES = 1024 * 1024;
    private static final String EXPECTED =
            "; expected is a file of one or more certificates in PEM, from -----BEGIN CERTIFICATE----- to -----END"
                    + " CERTIFICATE-----";

    private PemFile() {}

    static List<X509Certificate> read(Path pem) {
        Path path = Objects.requireNonNull(pem, "pem").toAbsolutePath();
        List<X509Certificate> found;
        try {
            found = PemText.certificates(new String(bytes(path), StandardCharsets.ISO_8859_1));
        } catch (CertificateException e) {
            throw wrong(path, "holds something that is no certificate, or only a part of one");
        }
        if (found.isEmpty()) {
            throw wrong(path, "holds no certificate");
        }
        return found;
    }

    private static byte[] bytes(Path path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (!attributes.isRegularFile() || attributes.size() > MAX_BYTES) {
                throw wrong(path, "is no file of up to 1 MiB");
            }
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw wrong(path, "does not exist");
        } catch (IOException e) {
            throw wrong(path, "cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static ConfigurationException wrong(Path path, String what) {
        return new ConfigurationException("The file of trusted certificates " + path + " " + what + EXPECTED);
    }
}
