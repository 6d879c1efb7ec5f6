package io.multicloud.core.http;

import io.multicloud.core.error.ConfigurationException;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Stores of trusted authorities. Two trusts are made one by one store, so that one validation decides. */
final class Authorities {

    private Authorities() {}

    static KeyStore none() {
        try {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw unusable(e);
        }
    }

    static KeyStore ofSystem() {
        KeyStore store = none();
        add(store, List.of(trust(null).getAcceptedIssuers()));
        return store;
    }

    static void add(KeyStore store, List<X509Certificate> certificates) {
        try {
            for (X509Certificate certificate : certificates) {
                store.setCertificateEntry("authority-" + store.size(), certificate);
            }
        } catch (GeneralSecurityException e) {
            throw unusable(e);
        }
    }

    /** Returns who trusts a store, the system's own for null. */
    static X509TrustManager trust(@Nullable KeyStore store) {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(store);
            for (TrustManager manager : factory.getTrustManagers()) {
                if (manager instanceof X509TrustManager x509) {
                    return x509;
                }
            }
            throw new GeneralSecurityException("no X.509");
        } catch (GeneralSecurityException e) {
            throw unusable(e);
        }
    }

    private static ConfigurationException unusable(Exception e) {
        return new ConfigurationException("The certificates that this JVM trusts cannot be used ("
                + e.getClass().getSimpleName() + "): check javax.net.ssl.trustStore and the JVM's security providers");
    }
}
