package io.multicloud.core.internal.text;

import io.multicloud.core.error.ConfigurationException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the addresses that users give. */
public final class Endpoints {

    private static final String PLAIN = ": give scheme, host and, if need be, port, such as https://host.example:8443";

    private Endpoints() {}

    /** Returns scheme, host and port of an endpoint, or throws with what is wrong. */
    public static URI parse(String text, boolean plainHttpAllowed) {
        URI uri = uri(text);
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!Set.of("http", "https").contains(scheme) || uri.getHost() == null) {
            throw wrong("must be a URL with scheme and host, such as https://host.example");
        }
        if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw wrong("must hold no user, query or fragment" + PLAIN);
        }
        String path = uri.getRawPath();
        if (path != null && !path.isEmpty() && !path.equals("/")) {
            throw wrong("must hold no path" + PLAIN);
        }
        URI base = URI.create(scheme + "://" + uri.getRawAuthority());
        if (isPlainRemote(base) && !plainHttpAllowed) {
            throw wrong("is plain http to " + uri.getHost()
                    + ", which shows secrets to everyone on the way; use https, or allow it with allowPlainHttp(true)");
        }
        return base;
    }

    /** Refuses a proxy on another machine for plain HTTP to this one: it would leave it, and end at that other one. */
    public static void checkProxy(URI endpoint, String proxyHost) {
        String host = proxyHost.indexOf(':') < 0 ? proxyHost : "[" + proxyHost + "]";
        if (endpoint.getScheme().equals("http") && isLoopback(endpoint.getHost()) && !isLoopback(host)) {
            throw wrong("is plain http to this machine, but the proxy is on another one, to which everyone on the way"
                    + " could read along: leave the proxy out, or call it localhost if it is on this machine");
        }
    }

    /** Tells whether an endpoint is plain HTTP to another machine. */
    public static boolean isPlainRemote(URI endpoint) {
        return endpoint.getScheme().equals("http") && !isLoopback(endpoint.getHost());
    }

    // By name only: a look-up could be answered by anybody.
    private static boolean isLoopback(@Nullable String host) {
        return host != null
                && (host.equalsIgnoreCase("localhost")
                        || host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}")
                        || host.equals("[::1]")
                        || host.equals("[0:0:0:0:0:0:0:1]"));
    }

    private static URI uri(String text) {
        try {
            return new URI(text.strip());
        } catch (URISyntaxException e) {
            throw wrong("is no URL" + PLAIN);
        }
    }

    private static ConfigurationException wrong(String what) {
        return new ConfigurationException("The endpoint " + what);
    }
}
