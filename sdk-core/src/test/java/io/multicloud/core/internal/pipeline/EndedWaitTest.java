package io.multicloud.core.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.multicloud.core.RetryPolicy;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.error.TransportException.Reason;
import io.multicloud.core.observe.CallListener;
import io.multicloud.core.observe.RetryScheduled;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.testing.RawServer;
import io.multicloud.core.testing.Thing;
import io.multicloud.core.testing.ThingClient;
import io.multicloud.core.testing.ThingClientBuilder;
import io.multicloud.core.testing.ThingOperations;
import io.multicloud.core.testing.ThingRequest;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What ends the wait between two attempts of a blocking call. */
@Timeout(30)
class EndedWaitTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final CountDownLatch waiting = new CountDownLatch(1);
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final AtomicBoolean interrupted = new AtomicBoolean();
    private RawServer server;
    private ThingClient client;

    @BeforeEach
    void start() throws Exception {
        server = RawServer.start(RawServer.answer(RawServer.json(500, "", "{\"Code\":\"Internal\"}")));
        client = ThingClientBuilder.at(server.endpoint())
                .callTimeout(HOUR.multipliedBy(3))
                .retryPolicy(new RetryPolicy(3, HOUR, HOUR, HOUR))
                .listener(new CallListener() {
                    @Override
                    public void retryScheduled(RetryScheduled event) {
                        waiting.countDown();
                    }
                })
                .build();
    }

    @AfterEach
    void stop() throws Exception {
        client.close();
        server.close();
    }

    @Test
    void an_interrupt_ends_the_wait_and_leaves_the_flag_set() throws Exception {
        Thread thread = calling(ThingOperations.READ);
        thread.interrupt();
        join(thread);
        assertThat(interrupted).isTrue();
        assertThat(failure.get())
                .isInstanceOfSatisfying(
                        TransportException.class, e -> assertThat(e.reason()).isEqualTo(Reason.INTERRUPTED))
                .hasMessage("test.things.ReadThing was not repeated after attempt 1: the calling thread was"
                        + " interrupted while it waited");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void an_interrupted_change_whose_first_attempt_may_have_arrived_has_an_unknown_outcome() throws Exception {
        Thread thread = calling(ThingOperations.CREATE_WITH_TOKEN);
        thread.interrupt();
        join(thread);
        assertThat(failure.get()).isInstanceOf(OutcomeUnknownException.class);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void closing_the_client_ends_the_wait_and_sends_nothing_more() throws Exception {
        Thread thread = calling(ThingOperations.READ);
        client.close();
        join(thread);
        assertThat(failure.get())
                .isInstanceOfSatisfying(
                        TransportException.class, e -> assertThat(e.reason()).isEqualTo(Reason.CANCELLED));
        assertThat(server.requests()).hasSize(1);
    }

    private Thread calling(Operation<ThingRequest, Thing> operation) throws InterruptedException {
        Thread thread = new Thread(() -> {
            failure.set(catchThrowable(() -> client.call(ThingRequest.of(operation))));
            interrupted.set(Thread.currentThread().isInterrupted());
        });
        thread.start();
        assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();
        return thread;
    }

    private static void join(Thread thread) throws InterruptedException {
        thread.join(10_000);
        assertThat(thread.isAlive()).isFalse();
    }
}
