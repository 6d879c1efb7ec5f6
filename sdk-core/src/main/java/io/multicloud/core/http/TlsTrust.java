package io.multicloud.core.http;

import io.multicloud.core.error.ConfigurationException;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;
import javax.net.ssl.X509TrustManager;

/**
 * Whose certificates a client accepts. That the certificate is for the host of the endpoint is verified in addition,
 * whatever stands here, and there is no way to accept every certificate.
 *
 * <p>A file is read once, when the trust is made; a file that changes later needs a new trust and a new client. Clients
 * that are given the same instance share connections.
 */
public final class TlsTrust {

    private final X509TrustManager trustManager;
    private final String shown;

    private TlsTrust(X509TrustManager trustManager, String shown) {
        this.trustManager = trustManager;
        this.shown = shown;
    }

    /**
     * Trusts what this JVM trusts by default, and the certificates of a file: for a proxy that reads along, or an
     * installation with an authority of its own. The JVM's default is what {@code javax.net.ssl.trustStore} names, or
     * else the JDK's own list of authorities.
     *
     * @param pem a file of 1 certificate or more in PEM, up to 1 MiB
     * @return the trust
     * @throws ConfigurationException when the file is missing, cannot be read, or is no such file
     */
    public static TlsTrust systemAnd(Path pem) {
        List<X509Certificate> certificates = PemFile.read(pem);
        KeyStore store = Authorities.ofSystem();
        Authorities.add(store, certificates);
        return new TlsTrust(Authorities.trust(store), "system and " + certificates.size() + " of " + pem);
    }

    /**
     * Trusts the certificates of a file and no others.
     *
     * @param pem a file of 1 certificate or more in PEM, up to 1 MiB
     * @return the trust
     * @throws ConfigurationException when the file is missing, cannot be read, or is no such file
     */
    public static TlsTrust only(Path pem) {
        List<X509Certificate> certificates = PemFile.read(pem);
        KeyStore store = Authorities.none();
        Authorities.add(store, certificates);
        return new TlsTrust(Authorities.trust(store), "only " + certificates.size() + " of " + pem);
    }

    /**
     * Leaves the decision to a trust manager, for example one over a key store.
     *
     * @param trustManager who decides; must be safe for use by many threads
     * @return the trust
     */
    public static TlsTrust of(X509TrustManager trustManager) {
        Objects.requireNonNull(trustManager, "trustManager");
        return new TlsTrust(trustManager, trustManager.getClass().getName());
    }

    /**
     * Returns who decides.
     *
     * @return the trust manager
     */
    public X509TrustManager trustManager() {
        return trustManager;
    }

    /** Returns where the trust comes from. */
    @Override
    public String toString() {
        return "TlsTrust[" + shown + "]";
    }
}
