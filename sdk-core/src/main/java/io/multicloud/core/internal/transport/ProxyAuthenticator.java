package io.multicloud.core.internal.transport;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Objects;
import okhttp3.Authenticator;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/**
 * Answers for a tunnel before the proxy asks, and ends the call at a real 407. A record, since OkHttp shares connections
 * between clients with equal authenticators only.
 *
 * @param next what knows the credentials
 */
record ProxyAuthenticator(Authenticator next) implements Authenticator {

    static final String HEADER = "Proxy-Authorization";

    private static final String PREEMPTIVE = "OkHttp-Preemptive";

    @Override
    public @Nullable Request authenticate(@Nullable Route route, Response response) throws IOException {
        Request request = response.request();
        if (request.method().equals("CONNECT")) {
            return forTunnel(route, response);
        }
        // Within a tunnel the proxy has nothing to say: this is an answer of the service.
        if (request.isHttps()) {
            return null;
        }
        throw refused(route, response, next instanceof BasicCredentials);
    }

    private @Nullable Request forTunnel(@Nullable Route route, Response response) throws IOException {
        if (isPreemptive(response)) {
            ConnectFailures.endWhenRefused();
            return next.authenticate(route, response);
        }
        String tried = response.request().header(HEADER);
        Request answer = next.authenticate(route, response);
        // The same once more would be refused once more, for ever.
        if (answer == null || Objects.equals(tried, answer.header(HEADER))) {
            throw refused(route, response, tried != null);
        }
        return answer;
    }

    // OkHttp makes this challenge up before it sends anything. A proxy that makes up the same has been sent something.
    private static boolean isPreemptive(Response response) {
        return response.sentRequestAtMillis() < 0
                && response.challenges().stream().anyMatch(c -> PREEMPTIVE.equalsIgnoreCase(c.scheme()));
    }

    private static IOException refused(@Nullable Route route, Response response, boolean hadCredentials) {
        return ConnectFailures.refused(ProxyException.unauthorized(name(route), hadCredentials, response));
    }

    private static String name(@Nullable Route route) {
        return route != null && route.proxy().address() instanceof InetSocketAddress address
                ? "the proxy " + address.getHostString() + ":" + address.getPort()
                : "the proxy";
    }
}
