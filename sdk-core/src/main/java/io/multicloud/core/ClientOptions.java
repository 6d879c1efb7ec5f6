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
        copy.reachAs(this);
        copy.endpoint = endpoint;
        copy.credentials = credentials;
        copy.signer = signer;
        copy.rateLimiter = rateLimiter;
        copy.interceptors.addAll(interceptors);
        return copy;
    }

    /** Takes over how a service is reached; what belongs to the other service alone stays there. */
    void reachAs(ClientOptions other) {
        okHttpClient = other.okHttpClient;
        proxy = other.proxy;
        tlsTrust = other.tlsTrust;
        userAgentSuffix = other.userAgentSuffix;
        asyncExecutor = other.asyncExecutor;
        plainHttpAllowed = other.plainHttpAllowed;
        strict = other.strict;
        clock = other.clock;
        connectTimeout = other.connectTimeout;
        attemptTimeout = other.attemptTimeout;
        callTimeout = other.callTimeout;
        maxAnswerBytes = other.maxAnswerBytes;
        retryPolicy = other.retryPolicy;
        listeners.addAll(other.listeners);
    }
}
