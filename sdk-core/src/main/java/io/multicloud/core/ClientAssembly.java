package io.multicloud.core;

import io.multicloud.core.auth.CredentialsProvider;
import io.multicloud.core.auth.DefaultCredentialsChain;
import io.multicloud.core.auth.Signer;
import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.internal.BuildInfo;
import io.multicloud.core.internal.DaemonThreads;
import io.multicloud.core.internal.Jars;
import io.multicloud.core.internal.json.JsonCodec;
import io.multicloud.core.internal.pipeline.CredentialsSource;
import io.multicloud.core.internal.pipeline.DefaultCallRuntime;
import io.multicloud.core.internal.pipeline.PipelineConfig;
import io.multicloud.core.internal.pipeline.Repeats;
import io.multicloud.core.internal.pipeline.RetryBudget;
import io.multicloud.core.internal.pipeline.ServiceClock;
import io.multicloud.core.internal.pipeline.Threads;
import io.multicloud.core.internal.pipeline.Timing;
import io.multicloud.core.internal.text.Endpoints;
import io.multicloud.core.internal.text.Nearest;
import io.multicloud.core.internal.transport.Transport;
import io.multicloud.core.spi.CallRuntime;
import io.multicloud.core.spi.ServiceDescription;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Makes what carries a client's calls from what its builder was told. */
final class ClientAssembly {

    private static final String[] LIBRARIES = {
        "okhttp3.OkHttpClient",
        "okio.Buffer",
        "kotlin.Unit",
        "com.fasterxml.jackson.core.JsonParser",
        "com.fasterxml.jackson.databind.ObjectMapper"
    };

    private final ServiceDescription service;
    private final ClientOptions options;

    ClientAssembly(ServiceDescription service, ClientOptions options) {
        this.service = service;
        this.options = options;
    }

    CallRuntime runtime(String place, @Nullable String placeId, Signer ownSigner, Map<String, String> settings) {
        try {
            return assembled(place, placeId, ownSigner, settings);
        } catch (LinkageError e) {
            throw unfit(e);
        }
    }

    private CallRuntime assembled(
            String place, @Nullable String placeId, Signer ownSigner, Map<String, String> settings) {
        CredentialsProvider provider = options.credentials == null ? defaultChain() : options.credentials;
        URI address = Endpoints.parse(address(place, placeId), options.plainHttpAllowed);
        if (options.proxy != null) {
            Endpoints.checkProxy(address, options.proxy.host());
        }
        Transport transport = transport();
        return new DefaultCallRuntime(new PipelineConfig(
                service,
                address,
                Map.copyOf(settings),
                new CredentialsSource(provider),
                options.signer == null ? ownSigner : options.signer,
                List.copyOf(options.interceptors),
                List.copyOf(options.listeners),
                transport,
                JsonCodec.create(service.naming(), service.wrappedLists()),
                new ServiceClock(options.clock),
                System::nanoTime,
                () -> UUID.randomUUID().toString(),
                threads(transport),
                new Repeats(
                        options.retryPolicy,
                        new RetryBudget(),
                        () -> ThreadLocalRandom.current().nextDouble()),
                options.rateLimiter,
                Timing.of(options.callTimeout, options.attemptTimeout),
                options.strict));
    }

    // Asked at once, so that missing credentials stop the build and not the first call.
    private CredentialsProvider defaultChain() {
        CredentialsProvider chain = DefaultCredentialsChain.of(service);
        chain.credentials();
        return chain;
    }

    private String address(String place, @Nullable String placeId) {
        if (options.endpoint != null) {
            return options.endpoint;
        }
        if (placeId == null) {
            throw new ConfigurationException("No " + place + " and no endpoint for " + service.provider()
                    + ": give one of them to the builder; known " + place + "s are "
                    + service.hosts().keySet());
        }
        String host = service.hosts().get(placeId);
        if (host == null) {
            throw new ConfigurationException("Unknown " + place + " for " + service.provider() + ": did you mean "
                    + Nearest.of(placeId, service.hosts().keySet())
                    + "? If it is new, give its endpoint as well; known " + place + "s are "
                    + service.hosts().keySet());
        }
        return "https://" + host;
    }

    private Transport transport() {
        return new Transport(
                options.okHttpClient,
                new Transport.Settings(
                        options.connectTimeout,
                        options.maxAnswerBytes,
                        userAgent(),
                        options.clock,
                        options.proxy,
                        options.tlsTrust));
    }

    // The error itself names a class or a method, from which nobody guesses which jar is the wrong one.
    private static ConfigurationException unfit(LinkageError error) {
        ConfigurationException unfit = new ConfigurationException(
                "The libraries on the class path do not fit together, or one is missing: import multicloud-sdk-bom and"
                        + " com.fasterxml.jackson:jackson-bom, so that there is one version of each. The class path holds "
                        + Jars.of(LIBRARIES) + ", and the JVM says " + error);
        unfit.addSuppressed(error);
        return unfit;
    }

    private Threads threads(Transport transport) {
        return new Threads(
                transport.running()::pause,
                DaemonThreads::later,
                DaemonThreads::later,
                options.asyncExecutor == null ? DaemonThreads.workers() : options.asyncExecutor);
    }

    private String userAgent() {
        String own = "multicloud-sdk-java/" + BuildInfo.VERSION + " java/"
                + Runtime.version().feature();
        return options.userAgentSuffix == null ? own : own + " " + options.userAgentSuffix;
    }
}
