package io.multicloud.core.internal.transport;

import java.io.IOException;
import java.net.UnknownHostException;
import okhttp3.Challenge;
import okhttp3.Response;

/** A failure at the proxy. Its message is the SDK's own and may be shown. */
public final class ProxyException extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean refusal;

    private ProxyException(String message, boolean refusal) {
        super(message);
        this.refusal = refusal;
    }

    /** A real 407. */
    static ProxyException unauthorized(String proxy, boolean hadCredentials, Response response) {
        boolean basic = response.challenges().isEmpty()
                || response.challenges().stream().map(Challenge::scheme).anyMatch("Basic"::equalsIgnoreCase);
        if (!basic) {
            return new ProxyException(
                    proxy + " demands an authentication other than Basic (HTTP 407): set it up on an OkHttpClient of"
                            + " your own and give that to okHttpClient(…)",
                    true);
        }
        return new ProxyException(
                hadCredentials
                        ? proxy + " refused the user and the password that it was given (HTTP 407): check them"
                        : proxy + " demands a user and a password (HTTP 407): give them with"
                                + " proxy(HttpProxy.of(…).withCredentials(…))",
                true);
    }

    /** An answer to {@code CONNECT} that opens no tunnel. One of the 5xx may be another one a moment later. */
    static ProxyException noTunnel(String proxy, int status) {
        boolean refusal = status < 500 && status != 408 && status != 429;
        return new ProxyException(
                proxy + " opened no tunnel to the service (HTTP " + status + "): "
                        + (refusal
                                ? "have it allow the endpoint's host"
                                : "look whether it reaches the endpoint's host"),
                refusal);
    }

    /** No connection to the proxy itself. */
    static ProxyException unreachable(String proxy, IOException cause) {
        ProxyException exception = new ProxyException(
                (cause instanceof UnknownHostException
                                ? "the name of " + proxy + " was not found"
                                : proxy + " refused the connection or cannot be reached")
                        + ": check its host and port",
                false);
        exception.initCause(cause);
        return exception;
    }

    /** Tells whether the proxy said no, so that asking it again would end the same way. */
    public boolean isRefusal() {
        return refusal;
    }
}
