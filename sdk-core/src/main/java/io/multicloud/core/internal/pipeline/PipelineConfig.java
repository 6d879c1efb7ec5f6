package io.multicloud.core.internal.pipeline;

import io.multicloud.core.RetryPolicy;
import io.multicloud.core.auth.CredentialsProvider;
import io.multicloud.core.auth.Signer;
import io.multicloud.core.http.RequestInterceptor;
import io.multicloud.core.internal.json.JsonCodec;
import io.multicloud.core.internal.transport.Transport;
import io.multicloud.core.spi.ServiceDescription;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Everything a client was built with.
 *
 * @param service the service's facts
 * @param endpoint scheme, host and port
 * @param settings values for path templates that the client holds, such as a project id
 * @param credentials who signs
 * @param signer how
 * @param interceptors the user's steps, in order
 * @param transport the way over the wire
 * @param codec the service's JSON
 * @param clock the wall clock that signatures carry
 * @param nanoTime the clock that deadlines go by
 * @param tokens makes nonces and idempotency tokens
 * @param random a number from 0 to below 1, for waits
 * @param sleeper how a blocking call waits
 * @param retryPolicy how often and how soon attempts are repeated
 * @param retryBudget what all repeats together may cost
 * @param callTimeout what a whole call may take
 * @param attemptTimeout what one attempt may take
 */
public record PipelineConfig(
        ServiceDescription service,
        URI endpoint,
        Map<String, String> settings,
        CredentialsProvider credentials,
        Signer signer,
        List<RequestInterceptor> interceptors,
        Transport transport,
        JsonCodec codec,
        ServiceClock clock,
        LongSupplier nanoTime,
        Supplier<String> tokens,
        DoubleSupplier random,
        Sleeper sleeper,
        RetryPolicy retryPolicy,
        RetryBudget retryBudget,
        Duration callTimeout,
        Duration attemptTimeout) {}
