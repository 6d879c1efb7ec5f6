package io.multicloud.core;

import io.multicloud.core.auth.CredentialsProvider;
import io.multicloud.core.auth.Signer;
import io.multicloud.core.http.HttpProxy;
import io.multicloud.core.http.RequestInterceptor;
import io.multicloud.core.http.TlsTrust;
import io.multicloud.core.observe.CallListener;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** What a builder was told, and what holds where it was told nothing. */
final class ClientOptions {

    @Nullable
    String endpoint;

    @Nullable
    CredentialsProvider credentials;

    @Nullable
    Signer signer;

    @Nullable
    OkHttpClient okHttpClient;

    @Nullable
    HttpProxy proxy;

    @Nullable
    TlsTrust tlsTrust;

    @Nullable
    String userAgentSuffix;

    @Nullable
    RateLimiter rateLimiter;

    @Nullable
    Executor asyncExecutor;

    boolean plainHttpAllowed;
    boolean strict;
    Clock clock = Clock.systemUTC();
    Duration connectTimeout = Duration.ofSeconds(5);
    Duration attemptTimeout = Duration.ofSeconds(30);
    Duration callTimeout = Duration.ofMinutes(2);
    long maxAnswerBytes = 16L * 1024 * 1024;
    RetryPolicy retryPolicy = RetryPolicy.standard();
    final List<RequestInterceptor> interceptors = new ArrayList<>();
    final List<CallListener> listeners = new ArrayList<>();

    ClientOptions copy() {
        ClientOptions copy = new ClientOptions();
        copy.endpoint = endpoint;
        copy.credentials = credentials;
        copy.signer = signer;
        copy.okHttpClient = okHttpClient;
        copy.proxy = proxy;
        copy.tlsTrust = tlsTrust;
        copy.userAgentSuffix = userAgentSuffix;
        copy.rateLimiter = rateLimiter;
        copy.asyncExecutor = asyncExecutor;
        copy.plainHttpAllowed = plainHttpAllowed;
        copy.strict = strict;
        copy.clock = clock;
        copy.connectTimeout = connectTimeout;
        copy.attemptTimeout = attemptTimeout;
        copy.callTimeout = callTimeout;
        copy.maxAnswerBytes = maxAnswerBytes;
        copy.retryPolicy = retryPolicy;
        copy.interceptors.addAll(interceptors);
        copy.listeners.addAll(listeners);
        return copy;
    }
}
