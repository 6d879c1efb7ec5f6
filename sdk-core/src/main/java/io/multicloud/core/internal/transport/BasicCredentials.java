package io.multicloud.core.internal.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.multicloud.core.Secret;
import io.multicloud.core.http.HttpProxy;
import java.io.IOException;
import java.util.Base64;
import okhttp3.Authenticator;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/**
 * Tells the proxy who is calling before it asks: a tunnel as its authenticator, plain HTTP as a network interceptor,
 * since an answer to a 407 would send the request a second time. The request within a tunnel never carries it.
 *
 * @param encoded user and password as Basic has them
 */
record BasicCredentials(Secret encoded) implements Authenticator, Interceptor {

    static @Nullable BasicCredentials of(HttpProxy proxy) {
        if (proxy.user() == null || proxy.password() == null) {
            return null;
        }
        String text = proxy.user() + ":" + proxy.password().reveal();
        return new BasicCredentials(Secret.of(Base64.getEncoder().encodeToString(text.getBytes(UTF_8))));
    }

    @Override
    public Request authenticate(@Nullable Route route, Response response) {
        return withHeader(response.request());
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        if (request.isHttps()) {
            return chain.proceed(request);
        }
        // The answer forgets the header again, so that nobody further out prints it.
        return chain.proceed(withHeader(request)).newBuilder().request(request).build();
    }

    private Request withHeader(Request request) {
        return request.newBuilder()
                .header(ProxyAuthenticator.HEADER, "Basic " + encoded.reveal())
                .build();
    }
}
