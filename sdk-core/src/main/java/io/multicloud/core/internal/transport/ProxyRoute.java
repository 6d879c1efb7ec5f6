package io.multicloud.core.internal.transport;

import io.multicloud.core.Secret;
import io.multicloud.core.http.HttpProxy;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.List;
import okhttp3.Authenticator;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Leads calls through the SDK's proxy, or else through what the given client or the JVM chooses. */
final class ProxyRoute {

    private ProxyRoute() {}

    static void apply(OkHttpClient.Builder builder, @Nullable OkHttpClient given, @Nullable HttpProxy proxy) {
        builder.addInterceptor(new ConnectFailures(proxy));
        if (proxy == null) {
            builder.proxyAuthenticator(
                    new ProxyAuthenticator(given == null ? Authenticator.NONE : given.proxyAuthenticator()));
            return;
        }
        builder.proxy(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.host(), proxy.port())));
        BasicCredentials credentials = BasicCredentials.of(proxy);
        if (credentials == null) {
            builder.proxyAuthenticator(new ProxyAuthenticator(Authenticator.NONE));
        } else {
            builder.proxyAuthenticator(new ProxyAuthenticator(credentials)).addNetworkInterceptor(credentials);
        }
    }

    /** Returns what of a proxy must not be shown, should somebody on the way echo it. */
    static List<Secret> secrets(@Nullable HttpProxy proxy) {
        if (proxy == null || proxy.password() == null) {
            return List.of();
        }
        BasicCredentials credentials = BasicCredentials.of(proxy);
        return credentials == null ? List.of() : List.of(proxy.password(), credentials.encoded());
    }
}
