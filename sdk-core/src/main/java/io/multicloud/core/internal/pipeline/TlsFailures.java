package io.multicloud.core.internal.pipeline;

import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Says what a failed handshake means and what to do about it. */
final class TlsFailures {

    private TlsFailures() {}

    static String describe(Throwable failure) {
        String said = firstLine(String.valueOf(failure.getMessage()));
        if (has(failure, CertificateExpiredException.class) || has(failure, CertificateNotYetValidException.class)) {
            return said + "; the service's certificate is not valid at this time, or this machine's clock is wrong:"
                    + " check the clock first";
        }
        if (has(failure, CertificateException.class)) {
            return said + "; the service's certificate is not trusted. If its authority is your own or that of a proxy"
                    + " which reads along, give the authority's PEM file to the builder with"
                    + " tlsTrust(TlsTrust.systemAnd(…))";
        }
        if (failure instanceof SSLPeerUnverifiedException && said.startsWith("Hostname ")) {
            return said + "; the service's certificate is for another host: check the endpoint";
        }
        return said + "; check that the endpoint speaks HTTPS at this port, and a version of it that this JVM knows";
    }

    // The lines that follow quote the certificate, which anybody may have written.
    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("").replaceFirst(":$", "");
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> type) {
        for (@Nullable Throwable at = failure; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return true;
            }
        }
        return false;
    }
}
