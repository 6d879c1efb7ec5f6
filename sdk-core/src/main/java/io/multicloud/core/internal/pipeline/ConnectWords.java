package io.multicloud.core.internal.pipeline;

import io.multicloud.core.internal.transport.ProxyException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;

/** Says why there is no connection, and what to do about it. Of the endpoint it names the host, never more. */
final class ConnectWords {

    private static final String CHECK =
            "; check the endpoint and the way to it, and behind a proxy name that to the builder with proxy(…),"
                    + " as a JVM does not read HTTPS_PROXY";

    private ConnectWords() {}

    static String of(URI endpoint, Throwable failure) {
        if (failure instanceof ProxyException) {
            return String.valueOf(failure.getMessage());
        }
        if (failure instanceof UnknownHostException) {
            return "the name " + endpoint.getHost() + " was not found" + CHECK;
        }
        String host = endpoint.getRawAuthority();
        if (failure instanceof ConnectException || failure instanceof NoRouteToHostException) {
            return host + " refused the connection or cannot be reached" + CHECK;
        }
        if (failure instanceof SocketTimeoutException) {
            return host + ", or a proxy before it, did not take the connection in time" + CHECK;
        }
        return "it broke before the request was sent (" + failure.getClass().getSimpleName() + ")" + CHECK;
    }
}
