package io.multicloud.spring;

import io.multicloud.core.Secret;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How clients reach their services. {@code multicloud.client} holds for all clients; the same names under
 * {@code multicloud.<cloud>.client} hold for one cloud, under {@code multicloud.<cloud>.accounts.<name>.client} for one
 * account. What is not given is taken from the next of these, and in the end is the default.
 *
 * @param connectTimeout Time to open one TCP connection; 1 ms to 24 days.
 * @param attemptTimeout Time of one attempt, from its connection to the last byte of its answer; more than zero.
 * @param callTimeout Time of a whole call with its repeats and waits; more than zero.
 * @param maxAnswerSize Largest answer that is read, decompressed; 1 byte or more.
 * @param strict Whether answers fail that hold what this version does not know; for tests.
 * @param allowPlainHttp Whether plain HTTP to other machines is allowed, where everybody on the way can read along.
 * @param userAgentSuffix Name that is added to the User-Agent, for example orders/2.1.
 * @param retry How often and how soon failed attempts are repeated.
 * @param rateLimit How many attempts each client makes in a time; without it as many as asked for. Taken as a whole.
 * @param pool Connections that are kept for further calls; without it those of the JVM's clients are shared. Taken as a
 *     whole.
 * @param proxy HTTP proxy that every call goes through; without it the JVM's. Taken as a whole.
 * @param tls Whose certificates are accepted; without it those that the JVM trusts. Taken as a whole.
 */
@ConfigurationProperties("multicloud.client")
public record ClientProperties(
        @Nullable Duration connectTimeout,
        @Nullable Duration attemptTimeout,
        @Nullable Duration callTimeout,
        @Nullable DataSize maxAnswerSize,
        @Nullable Boolean strict,
        @Nullable Boolean allowPlainHttp,
        @Nullable String userAgentSuffix,
        @DefaultValue Retry retry,
        @Nullable RateLimit rateLimit,
        @Nullable Pool pool,
        @Nullable Proxy proxy,
        @Nullable Tls tls) {

    /**
     * How often and how soon failed attempts are repeated.
     *
     * @param maxAttempts Most attempts of one call, the first included; 1 repeats nothing.
     * @param baseDelay Longest wait before the first repeat; it doubles with each further one.
     * @param throttledBaseDelay The same after the service asked for fewer calls.
     * @param maxDelay Longest wait of that kind.
     */
    public record Retry(
            @Nullable Integer maxAttempts,
            @Nullable Duration baseDelay,
            @Nullable Duration throttledBaseDelay,
            @Nullable Duration maxDelay) {}

    /**
     * How many attempts a client makes in a time.
     *
     * @param permits Attempts in any stretch of the period, 1 to 1,000,000.
     * @param period The period; more than zero.
     */
    public record RateLimit(
            @Nullable Integer permits, @DefaultValue("1s") Duration period) {}

    /**
     * Connections that are kept for further calls.
     *
     * @param maxIdle Most idle connections that are kept, 0 or more.
     * @param keepAlive How long an idle connection is kept; more than zero.
     */
    public record Pool(
            @DefaultValue("32") int maxIdle,
            @DefaultValue("60s") Duration keepAlive) {}

    /**
     * An HTTP proxy.
     *
     * @param host Name or address, without scheme and port.
     * @param port Port, 1 to 65535.
     * @param username User, where the proxy asks for one.
     * @param password The user's password.
     */
    public record Proxy(
            @Nullable String host,
            @Nullable Integer port,
            @Nullable String username,
            @Nullable Secret password) {}

    /**
     * Whose certificates are accepted.
     *
     * @param trustedCertificates File of 1 certificate or more in PEM.
     * @param trustSystem Whether what the JVM trusts is accepted as well.
     */
    public record Tls(
            @Nullable Path trustedCertificates,
            @DefaultValue("true") boolean trustSystem) {}
}
