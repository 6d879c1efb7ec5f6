package io.multicloud.tests.endtoend.canary;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Remembers what authenticated each request that was really sent, and each token that came back. */
final class WireTap {

    private static final List<Pattern> SIGNATURES =
            List.of(Pattern.compile("[?&]Signature=([^&]+)"), Pattern.compile("Signature=([0-9a-f]{64})"));

    private final Set<String> caught = ConcurrentHashMap.newKeySet();

    /** A client to derive from; its network interceptor sees what goes over the wire, and it keeps no connection. */
    OkHttpClient client() {
        return new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .addNetworkInterceptor(this::see)
                .build();
    }

    Set<String> caught() {
        return caught;
    }

    private Response see(Interceptor.Chain chain) throws java.io.IOException {
        Request request = chain.request();
        collect(request.url().toString());
        String authorization = request.header("Authorization");
        if (authorization != null) {
            collect(authorization);
        }
        add(request.header("X-Auth-Token"));
        Response response = chain.proceed(request);
        add(response.header("X-Subject-Token"));
        return response;
    }

    private void collect(String text) {
        for (Pattern pattern : SIGNATURES) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                add(matcher.group(1));
                add(URLDecoder.decode(matcher.group(1), StandardCharsets.UTF_8));
            }
        }
    }

    private void add(@org.jspecify.annotations.Nullable String secret) {
        if (secret != null && !secret.isEmpty()) {
            caught.add(secret);
        }
    }
}
