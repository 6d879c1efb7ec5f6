package io.multicloud.spring.internal;

import io.multicloud.core.ClientBuilder;
import io.multicloud.core.RateLimiter;
import io.multicloud.core.RetryPolicy;
import io.multicloud.core.http.HttpProxy;
import io.multicloud.core.http.TlsTrust;
import io.multicloud.spring.ClientProperties;
import io.multicloud.spring.ClientProperties.Proxy;
import io.multicloud.spring.ClientProperties.RateLimit;
import io.multicloud.spring.ClientProperties.Retry;
import io.multicloud.spring.ClientProperties.Tls;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Hands the settings that all clients have to a builder, each under its own name. */
final class SharedSettings {

    private SharedSettings() {}

    static void apply(Levels<ClientProperties> levels, ClientBuilder<?, ?> builder) {
        levels.set("connect-timeout", ClientProperties::connectTimeout, builder::connectTimeout);
        levels.set("attempt-timeout", ClientProperties::attemptTimeout, builder::attemptTimeout);
        levels.set("call-timeout", ClientProperties::callTimeout, builder::callTimeout);
        levels.set("max-answer-size", ClientProperties::maxAnswerSize, s -> builder.maxAnswerBytes(s.toBytes()));
        levels.set("strict", ClientProperties::strict, builder::strict);
        levels.set("allow-plain-http", ClientProperties::allowPlainHttp, builder::allowPlainHttp);
        levels.set("user-agent-suffix", ClientProperties::userAgentSuffix, builder::userAgentSuffix);
        builder.retryPolicy(retryPolicy(levels));
        levels.set("rate-limit", ClientProperties::rateLimit, limit -> builder.rateLimit(limiter(limit)));
        levels.set("proxy", ClientProperties::proxy, proxy -> builder.proxy(proxy(proxy)));
        levels.first(settings -> settings.tls() != null)
                .ifPresent(level -> tls(level.property("tls"), level.settings().tls(), builder));
    }

    // One by one, so that the one that is wrong is named.
    private static RetryPolicy retryPolicy(Levels<ClientProperties> levels) {
        Levels<Retry> retry = new Levels<>(levels.all().stream()
                .map(level -> level.part("retry", level.settings().retry()))
                .toList());
        PolicyParts parts = new PolicyParts();
        retry.set("max-attempts", Retry::maxAttempts, parts::maxAttempts);
        retry.set("base-delay", Retry::baseDelay, parts::baseDelay);
        retry.set("throttled-base-delay", Retry::throttledBaseDelay, parts::throttledBaseDelay);
        retry.set("max-delay", Retry::maxDelay, parts::maxDelay);
        return parts.policy();
    }

    private static RateLimiter limiter(RateLimit limit) {
        return RateLimiter.of(limit.permits() == null ? 0 : limit.permits(), limit.period());
    }

    @SuppressWarnings("NullAway") // The constructor says what is missing.
    private static HttpProxy proxy(Proxy proxy) {
        return new HttpProxy(proxy.host(), proxy.port() == null ? 0 : proxy.port(), proxy.username(), proxy.password());
    }

    private static void tls(String prefix, @Nullable Tls tls, ClientBuilder<?, ?> builder) {
        Path file = tls == null ? null : tls.trustedCertificates();
        if (tls == null || file == null) {
            throw new InvalidPropertyException(
                    prefix + ".trusted-certificates", "is missing, while others of " + prefix + " are given");
        }
        boolean all = tls.trustSystem();
        Levels.named(
                prefix + ".trusted-certificates",
                () -> builder.tlsTrust(all ? TlsTrust.systemAnd(file) : TlsTrust.only(file)));
    }
}
