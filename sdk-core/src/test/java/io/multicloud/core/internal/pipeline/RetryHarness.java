package io.multicloud.core.internal.pipeline;

import io.multicloud.core.CallOptions;
import io.multicloud.core.RateLimiter;
import io.multicloud.core.RetryPolicy;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.auth.CredentialsProvider;
import io.multicloud.core.auth.HmacSha1QuerySigner;
import io.multicloud.core.error.MulticloudException;
import io.multicloud.core.internal.DaemonThreads;
import io.multicloud.core.internal.json.JsonCodec;
import io.multicloud.core.internal.transport.Transport;
import io.multicloud.core.observe.CallListener;
import io.multicloud.core.testing.RawServer;
import io.multicloud.core.testing.Thing;
import io.multicloud.core.testing.ThingOperations;
import io.multicloud.core.testing.ThingRequest;
import io.multicloud.core.testing.Way;
import io.multicloud.core.waiting.Polling;
import io.multicloud.core.waiting.Waiter;
import java.io.IOException;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A pipeline on a clock that its own waits turn, against a server that follows a script. */
final class RetryHarness implements AutoCloseable {

    /** Jitter at its largest, so that waits are the ceilings themselves. */
    private static final double LARGEST = 0.999_999_999;

    private static final Duration CALL = Duration.ofMinutes(5);

    final List<Duration> waits = Collections.synchronizedList(new ArrayList<>());
    final RetryBudget budget = new RetryBudget();
    final AtomicLong nanos = new AtomicLong();
    private final Way way;
    private final RawServer server;
    private final Transport transport;
    private final DefaultCallRuntime runtime;

    RetryHarness(Way way, RawServer.Reply script) throws IOException {
        this(way, script, setup -> {});
    }

    RetryHarness(Way way, RetryPolicy policy, RawServer.Reply script) throws IOException {
        this(way, script, setup -> setup.policy = policy);
    }

    RetryHarness(Way way, RawServer.Reply script, Consumer<Setup> change) throws IOException {
        Setup setup = new Setup();
        change.accept(setup);
        this.way = way;
        server = RawServer.start(script);
        transport = new Transport(
                null, new Transport.Settings(Duration.ofSeconds(5), 1 << 20, "test", Clock.systemUTC(), null, null));
        runtime = new DefaultCallRuntime(new PipelineConfig(
                ThingOperations.SERVICE,
                server.endpoint(),
                Map.of("project_id", "p1"),
                new CredentialsSource(setup.credentials),
                HmacSha1QuerySigner.withKeySuffix("&"),
                List.of(),
                setup.listeners,
                transport,
                JsonCodec.create(ThingOperations.SERVICE.naming(), true),
                new ServiceClock(Clock.systemUTC()),
                nanos::get,
                () -> UUID.randomUUID().toString(),
                new Threads(this::turn, this::turnLater, DaemonThreads::later, DaemonThreads.workers()),
                new Repeats(setup.policy, budget, () -> LARGEST),
                setup.permits == 0 ? null : RateLimiter.of(setup.permits, Duration.ofMinutes(1), nanos::get),
                Timing.of(CALL, Duration.ofSeconds(30)),
                setup.strict));
    }

    /** What a test may want otherwise. */
    static final class Setup {
        RetryPolicy policy = RetryPolicy.standard();
        CredentialsProvider credentials = () -> AccessKeyCredentials.of("fake-id", "fake-secret");
        List<CallListener> listeners = List.of();
        int permits;
        boolean strict;
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
        return exchange(CALL, request);
    }

    Thing callWithin(Duration time, ThingRequest request) {
        return exchange(time, request);
    }

    @Nullable
    MulticloudException failure(ThingRequest request) {
        try {
            exchange(CALL, request);
            return null;
        } catch (MulticloudException e) {
            return e;
        }
    }

    private Thing exchange(Duration time, ThingRequest request) {
        return way.exchange(runtime.with(CallOptions.none().withCallTimeout(time)), request)
                .body();
    }

    /** A waiter on a thing whose name is its state. */
    Waiter<Thing, String> waiter(Duration firstPause) {
        return Waiter.of(
                runtime,
                new Polling<>(
                        "thing t-1",
                        ThingRequest.of(ThingOperations.READ),
                        Optional::of,
                        thing -> Optional.ofNullable(thing.name()),
                        Set.of("FAILED"),
                        firstPause,
                        Duration.ofSeconds(10)));
    }

    List<String> requests() {
        return server.requests();
    }

    void closeClient() {
        runtime.close();
    }

    @Override
    public void close() throws IOException {
        runtime.close();
        server.close();
    }

    private void turn(Duration time) {
        if (time.isZero()) {
            return;
        }
        waits.add(time.plusNanos(500_000).truncatedTo(ChronoUnit.MILLIS));
        nanos.addAndGet(time.toNanos());
    }

    private Runnable turnLater(Runnable work, Duration time) {
        turn(time);
        DaemonThreads.workers().execute(work);
        return () -> {};
    }
}
