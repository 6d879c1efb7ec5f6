package io.multicloud.core.internal.pipeline;

import io.multicloud.core.RateLimiter;
import io.multicloud.core.auth.Signer;
import io.multicloud.core.http.RequestInterceptor;
import io.multicloud.core.internal.json.JsonCodec;
import io.multicloud.core.internal.transport.Transport;
import io.multicloud.core.observe.CallListener;
import io.multicloud.core.spi.ServiceDescription;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything a client was built with.
 *
 * @param service the service's facts
 * @param endpoint scheme, host and port
 * @param settings values for path templates that the client holds, such as a project id
 * @param credentials who signs
 * @param signer how
 * @param interceptors the user's steps, in order
 * @param listeners who hears of calls, in order
 * @param transport the way over the wire
 * @param codec the service's JSON
 * @param clock the wall clock that signatures carry
 * @param nanoTime the clock that deadlines go by
 * @param tokens makes nonces and idempotency tokens
 * @param threads where and how calls wait
 * @param repeats how attempts are repeated
 * @param rateLimiter how many attempts in a time, null for as many as one likes
 * @param timing what calls and attempts may take
 * @param strict whether an answer that differs from what is known fails its call
 */
public record PipelineConfig(
        ServiceDescription service,
        URI endpoint,
        Map<String, String> settings,
        CredentialsSource credentials,
        Signer signer,
        List<RequestInterceptor> interceptors,
        List<CallListener> listeners,
        Transport transport,
        JsonCodec codec,
        ServiceClock clock,
        LongSupplier nanoTime,
        Supplier<String> tokens,
        Threads threads,
        Repeats repeats,
        @Nullable RateLimiter rateLimiter,
        Timing timing,
        boolean strict) {}
