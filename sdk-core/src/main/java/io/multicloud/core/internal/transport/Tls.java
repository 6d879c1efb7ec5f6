package io.multicloud.core.internal.transport;

import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.http.TlsTrust;
import java.security.GeneralSecurityException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Accepts the certificates that the user trusts; without a word of the user's, those of the given client or the JVM. */
final class Tls {

    // OkHttp shares connections between clients with the same factory only.
    private static final Map<TlsTrust, SSLSocketFactory> FACTORIES = Collections.synchronizedMap(new WeakHashMap<>());

    private Tls() {}

    static void apply(OkHttpClient.Builder builder, @Nullable TlsTrust trust) {
        if (trust != null) {
            builder.sslSocketFactory(FACTORIES.computeIfAbsent(trust, Tls::factory), trust.trustManager());
        }
    }

    private static SSLSocketFactory factory(TlsTrust trust) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {trust.trustManager()}, null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException e) {
            throw new ConfigurationException(
                    "This JVM offers no TLS (" + e.getClass().getSimpleName() + "): check its security providers");
        }
    }
}
