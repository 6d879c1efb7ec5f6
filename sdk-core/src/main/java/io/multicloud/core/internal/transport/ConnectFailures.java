package io.multicloud.core.internal.transport;

import io.multicloud.core.http.HttpProxy;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Says what the failure of a connection means. OkHttp tries all addresses of a host or a proxy in turn, throws what
 * failed first and appends the others: here the one that tells most is taken.
 */
final class ConnectFailures implements Interceptor {

    // OkHttp's only word on an answer to CONNECT that is neither 200 nor 407.
    private static final Pattern NO_TUNNEL = Pattern.compile("Unexpected response code for CONNECT: (\\d{3})");

    // A connection is made on the thread of its call. Without this mark wrong credentials would be tried at each
    // address
    // of a proxy, and lock an account the sooner.
    private static final ThreadLocal<Boolean> REFUSED = new ThreadLocal<>();

    private final @Nullable HttpProxy proxy;

    ConnectFailures(@Nullable HttpProxy proxy) {
        this.proxy = proxy;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        try {
            return chain.proceed(chain.request());
        } catch (IOException e) {
            throw telling(e);
        } finally {
            REFUSED.remove();
        }
    }

    /** Remembers that the proxy refused the call of this thread. */
    static ProxyException refused(ProxyException refusal) {
        REFUSED.set(true);
        return refusal;
    }

    /** Ends the call of this thread when the proxy refused it at another address. */
    static void endWhenRefused() throws IOException {
        if (REFUSED.get() != null) {
            throw new IOException("refused by the proxy already");
        }
    }

    private IOException telling(IOException failure) {
        return all(failure)
                .map(this::ofProxy)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .or(() -> all(failure).filter(SSLException.class::isInstance).findFirst())
                .orElseGet(() -> isUnreachable(failure) && proxy != null
                        ? ProxyException.unreachable("the proxy " + proxy.address(), failure)
                        : failure);
    }

    private static Stream<IOException> all(IOException failure) {
        return Stream.concat(Stream.of(failure), Arrays.stream(failure.getSuppressed()))
                .filter(IOException.class::isInstance)
                .map(IOException.class::cast);
    }

    private @Nullable IOException ofProxy(IOException failure) {
        if (failure instanceof ProxyException) {
            return failure;
        }
        Matcher words = NO_TUNNEL.matcher(String.valueOf(failure.getMessage()));
        return words.matches()
                ? ProxyException.noTunnel(
                        proxy == null ? "the proxy" : "the proxy " + proxy.address(), Integer.parseInt(words.group(1)))
                : null;
    }

    private static boolean isUnreachable(IOException failure) {
        return failure instanceof ConnectException
                || failure instanceof NoRouteToHostException
                || failure instanceof UnknownHostException;
    }
}
