package io.multicloud.core.internal.pipeline;

import io.multicloud.core.CallOptions;
import io.multicloud.core.RetryPolicy;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.auth.HmacSha1QuerySigner;
import io.multicloud.core.error.MulticloudException;
import io.multicloud.core.internal.json.JsonCodec;
import io.multicloud.core.internal.transport.Transport;
import io.multicloud.core.testing.RawServer;
import io.multicloud.core.testing.Thing;
import io.multicloud.core.testing.ThingOperations;
import io.multicloud.core.testing.ThingRequest;
import java.io.IOException;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A pipeline on a clock that its own waits turn, against a server that follows a script. */
final class RetryHarness implements AutoCloseable {

    /** Jitter at its largest, so that waits are the ceilings themselves. */
    private static final double LARGEST = 0.999_999_999;

    final List<Duration> waits = new ArrayList<>();
    final RetryBudget budget = new RetryBudget();
    private final AtomicLong nanos = new AtomicLong();
    private final RawServer server;
    private final Transport transport;
    private final DefaultCallRuntime runtime;

    RetryHarness(RawServer.Reply script) throws IOException {
        this(RetryPolicy.standard(), script);
    }

    RetryHarness(RetryPolicy policy, RawServer.Reply script) throws IOException {
        server = RawServer.start(script);
        transport =
                new Transport(null, new Transport.Settings(Duration.ofSeconds(5), 1 << 20, "test", Clock.systemUTC()));
        runtime = new DefaultCallRuntime(new PipelineConfig(
                ThingOperations.SERVICE,
                server.endpoint(),
                Map.of("project_id", "p1"),
                () -> AccessKeyCredentials.of("fake-id", "fake-secret"),
                HmacSha1QuerySigner.withKeySuffix("&"),
                List.of(),
                transport,
                JsonCodec.create(ThingOperations.SERVICE.naming(), true),
                new ServiceClock(Clock.systemUTC()),
                nanos::get,
                () -> UUID.randomUUID().toString(),
                () -> LARGEST,
                this::turn,
                policy,
                budget,
                Duration.ofMinutes(2),
                Duration.ofSeconds(30)));
    }

    /** Answers the first request with the first reply and so on, the last for all that follow. */
    static RawServer.Reply script(RawServer.Reply... replies) {
        return (Socket socket, int number) -> replies[Math.min(number, replies.length) - 1].to(socket, number);
    }

    static RawServer.Reply answer(int status, String body) {
        return answer(status, "", body);
    }

    static RawServer.Reply answer(int status, String headers, String body) {
        return RawServer.answer(RawServer.json(status, headers, body));
    }

    static RawServer.Reply lost() {
        return (socket, number) -> RawServer.reset(socket);
    }

    Thing call(ThingRequest request) {
        return runtime.exchange(request).body();
    }

    Thing callWithin(Duration time, ThingRequest request) {
        return runtime.with(CallOptions.none().withCallTimeout(time))
                .exchange(request)
                .body();
    }

    @Nullable
    MulticloudException failure(ThingRequest request) {
        try {
            runtime.exchange(request);
            return null;
        } catch (MulticloudException e) {
            return e;
        }
    }

    List<String> requests() {
        return server.requests();
    }

    @Override
    public void close() throws IOException {
        runtime.close();
        server.close();
    }

    private void turn(Duration time) {
        waits.add(time.plusMillis(1).truncatedTo(ChronoUnit.MILLIS));
        nanos.addAndGet(time.toNanos());
    }
}
