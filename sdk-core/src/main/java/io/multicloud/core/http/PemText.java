package io.multicloud.core.http;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds certificates in a text. The JDK's own reader passes over a broken one in silence, on some versions. */
final class PemText {

    private static final String BEGIN = "-----BEGIN";
    private static final Pattern CERTIFICATE =
            Pattern.compile(BEGIN + " CERTIFICATE-----([A-Za-z0-9+/=\\s]*)-----END CERTIFICATE-----");

    private PemText() {}

    /** Returns all certificates, or throws when there is anything else that begins like one. */
    static List<X509Certificate> certificates(String text) throws CertificateException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        List<X509Certificate> found = new ArrayList<>();
        Matcher blocks = CERTIFICATE.matcher(text);
        while (blocks.find()) {
            found.add(
                    (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(decoded(blocks.group(1)))));
        }
        if (found.size() != text.split(BEGIN, -1).length - 1) {
            throw new CertificateException("a part of one, or something else");
        }
        return found;
    }

    private static byte[] decoded(String base64) throws CertificateException {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new CertificateException("no Base64");
        }
    }
}
