package io.multicloud.core;

import io.multicloud.core.auth.Credentials;
import io.multicloud.core.auth.CredentialsProvider;
import io.multicloud.core.auth.DefaultCredentialsChain;
import io.multicloud.core.auth.Signer;
import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.http.HttpProxy;
import io.multicloud.core.http.Parameter;
import io.multicloud.core.http.RequestInterceptor;
import io.multicloud.core.http.TlsTrust;
import io.multicloud.core.internal.text.HeaderText;
import io.multicloud.core.observe.CallListener;
import io.multicloud.core.spi.CallRuntime;
import io.multicloud.core.spi.ServiceDescription;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of all clients take. A builder is for one thread; the client it builds is for all.
 *
 * @param <C> the client
 * @param <B> the builder itself
 */
public abstract class ClientBuilder<C extends ServiceClient<C>, B extends ClientBuilder<C, B>> {

    private static final Duration SHORTEST_CONNECT = Duration.ofMillis(1);
    private static final Duration LONGEST_CONNECT = Duration.ofDays(24);

    private final ClientOptions options;

    /** For the builders of clients. */
    protected ClientBuilder() {
        this.options = new ClientOptions();
    }

    /**
     * Copies the options of another builder.
     *
     * @param other the builder to copy from
     */
    protected ClientBuilder(ClientBuilder<C, B> other) {
        this.options = other.options.copy();
    }

    /**
     * Takes over from the builder of another client how its service is reached: HTTP client, proxy, trust, timeouts,
     * sizes, repeats, clock, executor, listeners, the application's name and strictness. Endpoint, credentials, signer,
     * interceptors and rate limit belong to the other service and are left alone. For a client that fetches what another
     * one needs.
     *
     * @param other the builder of a client of another service
     */
    protected final void reachAs(ClientBuilder<?, ?> other) {
        options.reachAs(other.options);
    }

    /**
     * Builds the client. Nothing is sent.
     *
     * @return a client, to be closed when it is no longer needed
     * @throws ConfigurationException when an option is missing or wrong
     */
    public abstract C build();

    /**
     * Returns this builder with its own type.
     *
     * @return this
     */
    protected abstract B self();

    /**
     * Sets the address of the service; it wins over a region.
     *
     * @param newEndpoint scheme, host and port, for example {@code https://host.example}
     * @return this
     */
    public B endpoint(String newEndpoint) {
        options.endpoint = Objects.requireNonNull(newEndpoint, "endpoint");
        return self();
    }

    /**
     * Sets the address of the service; it wins over a region.
     *
     * @param newEndpoint scheme, host and port
     * @return this
     */
    public B endpoint(URI newEndpoint) {
        return endpoint(newEndpoint.toString());
    }

    /**
     * Allows plain HTTP to other machines than this one. Off by default, as everybody on the way could read along.
     *
     * @param allowed whether to allow it
     * @return this
     */
    public B allowPlainHttp(boolean allowed) {
        options.plainHttpAllowed = allowed;
        return self();
    }

    /**
     * Sets who signs; {@link DefaultCredentialsChain} looks for an access key by default.
     *
     * @param newCredentials an access key, or a token where the service takes one
     * @return this
     */
    public B credentials(Credentials newCredentials) {
        return credentials(CredentialsProvider.of(newCredentials));
    }

    /**
     * Sets where credentials come from; {@link DefaultCredentialsChain} by default.
     *
     * @param provider asked before every attempt
     * @return this
     */
    public B credentials(CredentialsProvider provider) {
        options.credentials = Objects.requireNonNull(provider, "credentials");
        return self();
    }

    /**
     * Sets how requests are signed, in place of the service's own way.
     *
     * @param newSigner the signer
     * @return this
     */
    public B signer(Signer newSigner) {
        options.signer = Objects.requireNonNull(newSigner, "signer");
        return self();
    }

    /**
     * Sets the time to open a connection to an address of the service or the proxy; 5 s by default. The time of the
     * attempt covers what follows: a tunnel, TLS, the request and its answer.
     *
     * @param timeout 1 ms to 24 days; what is less than a whole millisecond is dropped
     * @return this
     * @throws ConfigurationException when it is less or more
     */
    public B connectTimeout(Duration timeout) {
        // Sockets count whole milliseconds in an int, and take none for no limit.
        if (timeout.compareTo(SHORTEST_CONNECT) < 0 || timeout.compareTo(LONGEST_CONNECT) > 0) {
            throw new ConfigurationException("The connect timeout must be 1 ms to 24 days, but is " + timeout);
        }
        options.connectTimeout = timeout;
        return self();
    }

    /**
     * Sets the time of one attempt, from its connection to the last byte of its answer; 30 s by default.
     *
     * @param timeout more than zero
     * @return this
     * @throws ConfigurationException when it is not
     */
    public B attemptTimeout(Duration timeout) {
        options.attemptTimeout = positive("attempt timeout", timeout);
        return self();
    }

    /**
     * Sets the time of a whole call with all that belongs to it; 120 s by default.
     *
     * @param timeout more than zero
     * @return this
     * @throws ConfigurationException when it is not
     */
    public B callTimeout(Duration timeout) {
        options.callTimeout = positive("call timeout", timeout);
        return self();
    }

    /**
     * Sets the largest answer that is read, decompressed; 16 MiB by default.
     *
     * @param bytes 1 or more
     * @return this
     * @throws ConfigurationException when it is less
     */
    public B maxAnswerBytes(long bytes) {
        if (bytes < 1) {
            throw new ConfigurationException("The largest answer must be 1 byte or more, but is " + bytes);
        }
        options.maxAnswerBytes = bytes;
        return self();
    }

    /**
     * Sets how often and how soon failed attempts are repeated; three attempts by default.
     *
     * @param policy the policy; {@link RetryPolicy#none()} repeats nothing
     * @return this
     */
    public B retryPolicy(RetryPolicy policy) {
        options.retryPolicy = Objects.requireNonNull(policy, "retryPolicy");
        return self();
    }

    /**
     * Adds a step that sees each request before it is signed.
     *
     * @param interceptor the step
     * @return this
     */
    public B interceptor(RequestInterceptor interceptor) {
        options.interceptors.add(Objects.requireNonNull(interceptor, "interceptor"));
        return self();
    }

    /**
     * Adds somebody who hears of all calls of the client.
     *
     * @param listener hears of calls, attempts, repeats and waits
     * @return this
     */
    public B listener(CallListener listener) {
        options.listeners.add(Objects.requireNonNull(listener, "listener"));
        return self();
    }

    /**
     * Makes every answer fail its call that holds something that this version of the SDK does not know, or in another
     * type than documented. Off by default, and meant for tests: without it such answers are read all the same, and
     * {@link CallListener#drifted} tells of them.
     *
     * <p>The failure is a {@link io.multicloud.core.error.TransportException} with the reason
     * {@link io.multicloud.core.error.TransportException.Reason#UNREADABLE_ANSWER} and the outcome
     * {@link io.multicloud.core.error.Outcome#UNKNOWN}, as the request was carried out. It lists all differences and is
     * not repeated; where the call changes something, it is the cause of an
     * {@link io.multicloud.core.error.OutcomeUnknownException}.
     *
     * @param newStrict whether to fail
     * @return this
     */
    public B strict(boolean newStrict) {
        options.strict = newStrict;
        return self();
    }

    /**
     * Sets the proxy that every call goes through, a call to this machine included. By default it is the given OkHttp
     * client's choice, or else the JVM's: its {@link java.net.ProxySelector}, which reads the system properties
     * {@code https.proxyHost}, {@code https.proxyPort} and their like, and knows no credentials. A proxy that refuses a
     * call ends it at once with the reason {@link io.multicloud.core.error.TransportException.Reason#PROXY}.
     *
     * @param newProxy an HTTP proxy; it wins over that of a given OkHttp client
     * @return this
     */
    public B proxy(HttpProxy newProxy) {
        options.proxy = Objects.requireNonNull(newProxy, "proxy");
        return self();
    }

    /**
     * Sets how many attempts the client makes in a time; as many as asked for by default. A limiter that is given to
     * several clients is shared by them.
     *
     * @param limiter for example {@link RateLimiter#perMinute RateLimiter.perMinute(60)}
     * @return this
     */
    public B rateLimit(RateLimiter limiter) {
        options.rateLimiter = Objects.requireNonNull(limiter, "rateLimit");
        return self();
    }

    /**
     * Sets whose certificates are accepted, by default those that the given OkHttp client or else this JVM trusts. Host
     * names are verified in any case. A certificate that is not accepted ends a call with the reason
     * {@link io.multicloud.core.error.TransportException.Reason#TLS}.
     *
     * @param trust the trust; it wins over the TLS settings of a given OkHttp client, and replaces its client
     *     certificates too
     * @return this
     */
    public B tlsTrust(TlsTrust trust) {
        options.tlsTrust = Objects.requireNonNull(trust, "tlsTrust");
        return self();
    }

    /**
     * Sets where the futures of {@code callAsync} end, and so where what depends on them runs; on daemon threads of the
     * SDK's by default. When it takes no more work, futures end on the thread that has the answer.
     *
     * @param executor runs what ends futures; it is never shut down
     * @return this
     */
    public B asyncExecutor(Executor executor) {
        options.asyncExecutor = Objects.requireNonNull(executor, "asyncExecutor");
        return self();
    }

    /**
     * Sets an OkHttp client to derive from: its pool, proxy, TLS, interceptors and event listeners are used, it is
     * neither changed nor closed. The options of this builder win over its settings.
     *
     * @param client the user's client
     * @return this
     */
    public B okHttpClient(OkHttpClient client) {
        options.okHttpClient = Objects.requireNonNull(client, "okHttpClient");
        return self();
    }

    /**
     * Sets the clock that signatures carry the time of.
     *
     * @param newClock the clock, UTC by the system by default
     * @return this
     */
    public B clock(Clock newClock) {
        options.clock = Objects.requireNonNull(newClock, "clock");
        return self();
    }

    /**
     * Adds a name to the {@code User-Agent}, so that the provider can tell one application's calls.
     *
     * @param suffix for example {@code orders/2.1}
     * @return this
     * @throws ConfigurationException when it cannot stand in a header
     */
    public B userAgentSuffix(String suffix) {
        HeaderText.problem(Parameter.of("User-Agent", suffix)).ifPresent(problem -> {
            throw new ConfigurationException("The user agent suffix " + problem);
        });
        options.userAgentSuffix = suffix;
        return self();
    }

    /**
     * Makes what carries the calls of the client.
     *
     * @param service the service's facts
     * @param place what chooses the host, in words: {@code region} or {@code area}
     * @param placeId the region or area that was given, null for none
     * @param ownSigner how the service is signed
     * @param settings values for path templates
     * @return the runtime
     * @throws ConfigurationException when an option is missing or wrong
     */
    protected final CallRuntime runtime(
            ServiceDescription service,
            String place,
            @Nullable String placeId,
            Signer ownSigner,
            Map<String, String> settings) {
        return new ClientAssembly(service, options).runtime(place, placeId, ownSigner, settings);
    }

    static Duration positive(String what, Duration duration) {
        if (duration.isZero() || duration.isNegative()) {
            throw new ConfigurationException("The " + what + " must be more than zero, but is " + duration);
        }
        return duration;
    }
}
