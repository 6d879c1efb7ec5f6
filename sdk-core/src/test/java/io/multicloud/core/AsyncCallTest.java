package io.multicloud.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.error.ConflictException;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.error.TransportException.Reason;
import io.multicloud.core.observe.AttemptStarted;
import io.multicloud.core.observe.CallEnded;
import io.multicloud.core.observe.CallListener;
import io.multicloud.core.observe.RetryScheduled;
import io.multicloud.core.testing.RawServer;
import io.multicloud.core.testing.RecordedEvents;
import io.multicloud.core.testing.Thing;
import io.multicloud.core.testing.ThingClient;
import io.multicloud.core.testing.ThingClientBuilder;
import io.multicloud.core.testing.ThingOperations;
import io.multicloud.core.testing.ThingRequest;
import io.multicloud.core.testing.Way;
import io.multicloud.core.waiting.Polling;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AsyncCallTest {

    private static final int AT_ONCE = 64;
    private static final RawServer.Reply SILENT = (socket, number) -> {};
    private static final RawServer.Reply FINE =
            RawServer.answer(RawServer.json(200, "", "{\"Name\":\"a\",\"RequestId\":\"r-1\"}"));
    private static final ThingRequest READ = ThingRequest.of(ThingOperations.READ);
    private static final ThingRequest CREATE = ThingRequest.of(ThingOperations.CREATE);

    @Test
    void the_future_holds_what_a_blocking_call_returns() throws IOException {
        try (RawServer server = RawServer.start(FINE);
                ThingClient client = client(server).build()) {
            assertThat(Way.result(client.callAsync(READ))).isEqualTo(client.call(READ));
            ApiResponse<Thing> whole = Way.result(client.exchangeAsync(READ));
            assertThat(whole.requestId()).contains("r-1");
            assertThat(whole.body().name()).isEqualTo("a");
        }
    }

    @Test
    void the_future_holds_the_exception_that_a_blocking_call_throws() throws IOException {
        RawServer.Reply conflict = RawServer.answer(RawServer.json(409, "", "{\"Code\":\"InUse\"}"));
        try (RawServer server = RawServer.start(conflict);
                ThingClient client = client(server).build()) {
            assertThat(Way.failure(client.callAsync(CREATE)))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("InUse");
        }
    }

    @Test
    void what_is_wrong_before_anything_is_sent_stands_in_the_future_too() {
        try (ThingClient client = new ThingClientBuilder()
                .endpoint("http://far.example")
                .allowPlainHttp(true)
                .credentials(() -> {
                    throw new ConfigurationException("No key today");
                })
                .build()) {
            assertThat(Way.failure(client.callAsync(ThingRequest.of(ThingOperations.HTTPS_ONLY))))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("HTTPS");
            assertThat(Way.failure(client.callAsync(READ))).hasMessage("No key today");
        }
    }

    @Test
    void the_future_ends_on_the_users_executor_whatever_the_result() throws IOException {
        List<Runnable> handed = new CopyOnWriteArrayList<>();
        CountDownLatch two = new CountDownLatch(2);
        RawServer.Reply oneGoodOneBad = (socket, number) -> (number == 1
                        ? FINE
                        : RawServer.answer(RawServer.json(409, "", "{\"Code\":\"InUse\"}")))
                .to(socket, number);
        try (RawServer server = RawServer.start(oneGoodOneBad);
                ThingClient client = client(server)
                        .asyncExecutor(work -> {
                            handed.add(work);
                            two.countDown();
                        })
                        .build()) {
            List<CompletableFuture<Thing>> futures = List.of(client.callAsync(READ), client.callAsync(READ));
            await(two);
            assertThat(futures).noneMatch(CompletableFuture::isDone);
            handed.forEach(Runnable::run);
            assertThat(futures).allMatch(CompletableFuture::isDone).anyMatch(f -> f.isCompletedExceptionally());
        }
    }

    @Test
    void an_executor_that_takes_no_more_work_loses_no_answer() throws IOException {
        try (RawServer server = RawServer.start(FINE);
                ThingClient client = client(server)
                        .asyncExecutor(work -> {
                            throw new RejectedExecutionException();
                        })
                        .build()) {
            assertThat(Way.result(client.callAsync(READ)).name()).isEqualTo("a");
        }
    }

    @Test
    void a_cancelled_future_breaks_the_connection_off() throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        try (RawServer server = RawServer.start(untilGone(gone));
                ThingClient client = client(server).build()) {
            CompletableFuture<Thing> future = client.callAsync(READ);
            assertThat(server.awaitRequest()).isTrue();
            future.cancel(true);
            assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
            assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void a_call_that_is_done_is_not_cancelled_afterwards() throws IOException {
        List<String> heard = new CopyOnWriteArrayList<>();
        OkHttpClient listened = new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .eventListener(new EventListener() {
                    @Override
                    public void callEnd(Call call) {
                        heard.add("end");
                    }

                    @Override
                    public void canceled(Call call) {
                        heard.add("canceled");
                    }
                })
                .build();
        try (RawServer server = RawServer.start(FINE);
                ThingClient client = client(server).okHttpClient(listened).build()) {
            Way.result(client.callAsync(READ));
            Way.result(client.callAsync(READ));
            assertThat(heard).doesNotContain("canceled").contains("end");
        }
    }

    @Test
    void a_future_that_its_owner_gave_a_time_ends_the_call_with_it() throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        try (RawServer server = RawServer.start(untilGone(gone));
                ThingClient client = client(server).build()) {
            CompletableFuture<Thing> future = client.callAsync(READ).orTimeout(200, TimeUnit.MILLISECONDS);
            assertThat(Way.failure(future)).isInstanceOf(TimeoutException.class);
            assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void a_call_that_is_cancelled_between_two_attempts_makes_no_further_one() throws Exception {
        CountDownLatch waiting = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        RecordedEvents events = new RecordedEvents();
        CallListener latches = new CallListener() {
            @Override
            public void retryScheduled(RetryScheduled event) {
                waiting.countDown();
            }

            @Override
            public void callEnded(CallEnded event) {
                ended.countDown();
            }
        };
        RetryPolicy slow = new RetryPolicy(3, Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(1));
        try (RawServer server = RawServer.start(RawServer.answer(RawServer.json(500, "", "{\"Code\":\"Bad\"}")));
                ThingClient client = client(server)
                        .callTimeout(Duration.ofHours(2))
                        .retryPolicy(slow)
                        .listener(events)
                        .listener(latches)
                        .build()) {
            CompletableFuture<Thing> future = client.callAsync(READ);
            assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();
            future.cancel(false);
            assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(server.requests()).hasSize(1);
            assertThat(events.only(CallEnded.class).failure())
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            e -> assertThat(e.reason()).isEqualTo(Reason.CANCELLED));
        }
    }

    @Test
    void a_call_that_waits_for_its_turn_is_not_sent_once_it_is_cancelled() throws Exception {
        try (RawServer server = RawServer.start(SILENT);
                ThingClient client = client(server).build()) {
            List<CompletableFuture<Thing>> running = fill(client, server);
            CompletableFuture<Thing> queued = client.callAsync(READ.named("queued"));
            queued.cancel(true);
            running.forEach(f -> f.cancel(true));
            // Another call gets through, so the cancelled one had its turn.
            CompletableFuture<Thing> last = client.callAsync(READ.named("last"));
            server.awaitRequests(AT_ONCE + 1);
            assertThat(server.requests()).noneMatch(r -> r.contains("queued")).anyMatch(r -> r.contains("last"));
            last.cancel(true);
        }
    }

    @Test
    void the_calls_time_covers_the_wait_for_its_turn() throws Exception {
        try (RawServer server = RawServer.start(SILENT);
                ThingClient client = client(server).build()) {
            fill(client, server);
            CompletableFuture<Thing> queued = client.with(CallOptions.none().withCallTimeout(Duration.ofMillis(200)))
                    .callAsync(CREATE);
            assertThat(Way.failure(queued)).isInstanceOfSatisfying(TransportException.class, e -> {
                assertThat(e.reason()).isEqualTo(Reason.TIMEOUT);
                assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
                assertThat(e).hasMessage("test.things.CreateThing was not sent: the call's time of PT0.2S is over");
            });
            assertThat(server.requests()).hasSize(AT_ONCE);
        }
    }

    @Test
    void the_calls_time_ends_an_attempt_that_is_on_the_wire() throws Exception {
        try (RawServer server = RawServer.start(SILENT);
                ThingClient client = client(server).build()) {
            ThingClient hurried = client.with(CallOptions.none().withCallTimeout(Duration.ofMillis(500)));
            assertThat(Way.failure(hurried.callAsync(READ)))
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            e -> assertThat(e.reason()).isEqualTo(Reason.TIMEOUT));
            assertThat(Way.failure(hurried.callAsync(CREATE))).isInstanceOf(OutcomeUnknownException.class);
        }
    }

    @Test
    void closing_the_client_ends_what_runs_and_what_waits_for_its_turn() throws Exception {
        try (RawServer server = RawServer.start(SILENT)) {
            ThingClient client = client(server).build();
            List<CompletableFuture<Thing>> running = fill(client, server);
            CompletableFuture<Thing> queued = client.callAsync(CREATE);
            client.close();
            assertThat(running).allSatisfy(f -> assertClosed(Way.failure(f), Outcome.UNKNOWN));
            assertClosed(Way.failure(queued), Outcome.NOT_SENT);
            assertClosed(Way.failure(client.callAsync(READ)), Outcome.NOT_SENT);
        }
    }

    @Test
    void closing_the_client_ends_a_wait_between_two_reads() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        try (RawServer server = RawServer.start(FINE)) {
            ThingClient client = client(server).build();
            CompletableFuture<Thing> wait = client.waiter(new Polling<>(
                            "thing", READ, Optional::of, thing -> Optional.ofNullable(thing.name()), Set.of()))
                    .until("never")
                    .every(Duration.ofHours(1))
                    .within(Duration.ofHours(9))
                    .onProgress(progress -> read.countDown())
                    .awaitAsync();
            await(read);
            client.close();
            assertClosed(Way.failure(wait), Outcome.NOT_SENT);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void cancelling_a_wait_ends_it_without_another_read() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        try (RawServer server = RawServer.start(FINE);
                ThingClient client = client(server).build()) {
            CompletableFuture<Thing> wait = client.waiter(new Polling<>(
                            "thing", READ, Optional::of, thing -> Optional.ofNullable(thing.name()), Set.of()))
                    .until("never")
                    .every(Duration.ofMillis(20))
                    .onProgress(progress -> read.countDown())
                    .awaitAsync();
            await(read);
            wait.cancel(true);
            int reads = server.requests().size();
            client.call(READ);
            assertThat(server.requests().size()).isBetween(reads + 1, reads + 2);
        }
    }

    @Test
    void a_thousand_calls_at_once_share_a_few_threads_and_connections() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch full = new CountDownLatch(AT_ONCE);
        RawServer.Reply crowd = (socket, number) -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            full.countDown();
            await(full);
            inside.decrementAndGet();
            FINE.to(socket, number);
        };
        try (RawServer server = RawServer.start(crowd);
                ThingClient client = client(server).build()) {
            List<CompletableFuture<Thing>> calls = IntStream.range(0, 1_000)
                    .mapToObj(i -> client.callAsync(READ.named("n" + i)))
                    .toList();
            await(full);
            assertThat(workers()).isBetween(AT_ONCE, 3 * AT_ONCE);
            assertThat(calls).allSatisfy(f -> assertThat(Way.result(f).name()).isEqualTo("a"));
            assertThat(workers()).isLessThanOrEqualTo(3 * AT_ONCE);
            assertThat(server.requests()).hasSize(1_000).doesNotHaveDuplicates();
            assertThat(most).hasValue(AT_ONCE);
            assertThat(server.connections()).isLessThanOrEqualTo(2 * AT_ONCE);
        }
    }

    @Test
    void what_depends_on_a_result_may_wait_for_further_calls() throws Exception {
        try (RawServer server = RawServer.start(FINE);
                ThingClient client = client(server).build()) {
            List<CompletableFuture<Thing>> chains = IntStream.range(0, 2 * AT_ONCE)
                    .mapToObj(i -> client.callAsync(READ)
                            .thenApply(first -> client.callAsync(READ).join())
                            .thenApply(second -> client.call(READ)))
                    .toList();
            assertThat(chains).allSatisfy(f -> assertThat(Way.result(f).name()).isEqualTo("a"));
        }
    }

    @Test
    void a_slow_provider_of_credentials_costs_one_thread_and_not_one_for_each_call() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        try (RawServer server = RawServer.start(FINE);
                ThingClient client = client(server)
                        .credentials(() -> {
                            asked.incrementAndGet();
                            await(release);
                            return AccessKeyCredentials.of("fake-id", "fake-secret");
                        })
                        .build()) {
            List<CompletableFuture<Thing>> calls = IntStream.range(0, 200)
                    .mapToObj(i -> client.callAsync(READ))
                    .toList();
            assertThat(asked.get()).isLessThanOrEqualTo(1);
            release.countDown();
            assertThat(calls).allSatisfy(f -> assertThat(Way.result(f).name()).isEqualTo("a"));
        }
    }

    @Test
    void the_calls_time_covers_the_wait_for_credentials() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        try (RawServer server = RawServer.start(FINE);
                ThingClient client = client(server)
                        .callTimeout(Duration.ofMillis(200))
                        .credentials(() -> {
                            await(release);
                            throw new IllegalStateException("nobody waits any more");
                        })
                        .build()) {
            assertThat(Way.failure(client.callAsync(CREATE))).isInstanceOfSatisfying(TransportException.class, e -> {
                assertThat(e.reason()).isEqualTo(Reason.TIMEOUT);
                assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
            });
            release.countDown();
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void an_interceptor_of_the_users_own_okhttp_client_that_throws_fails_the_call_and_nothing_else() throws Exception {
        OkHttpClient broken = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    throw new IllegalStateException("broken");
                })
                .build();
        try (RawServer server = RawServer.start(FINE);
                ThingClient client = client(server).okHttpClient(broken).build()) {
            assertThat(Way.failure(client.callAsync(READ)))
                    .isInstanceOf(TransportException.class)
                    .hasRootCauseInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void the_first_attempt_begins_on_the_callers_thread_and_no_other_one_on_the_timers() throws Exception {
        List<String> threads = new ArrayList<>();
        CallListener names = new CallListener() {
            @Override
            public void attemptStarted(AttemptStarted event) {
                threads.add(Thread.currentThread().getName());
            }
        };
        RawServer.Reply lateSuccess = (socket, number) -> (number < 3
                        ? RawServer.answer(RawServer.json(500, "", "{\"Code\":\"Bad\"}"))
                        : FINE)
                .to(socket, number);
        try (RawServer server = RawServer.start(lateSuccess);
                ThingClient client = client(server)
                        .retryPolicy(
                                new RetryPolicy(3, Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofMillis(1)))
                        .listener(names)
                        .build()) {
            assertThat(Way.result(client.callAsync(READ)).name()).isEqualTo("a");
            assertThat(threads).hasSize(3);
            assertThat(threads.get(0)).isEqualTo(Thread.currentThread().getName());
            assertThat(threads.subList(1, 3)).noneMatch(name -> name.equals("multicloud-timer"));
        }
    }

    private static ThingClientBuilder client(RawServer server) {
        return ThingClientBuilder.at(server.endpoint());
    }

    /** Makes as many calls as are on the wire at once, and waits until they are. */
    private static List<CompletableFuture<Thing>> fill(ThingClient client, RawServer server) throws Exception {
        List<CompletableFuture<Thing>> running = IntStream.range(0, AT_ONCE)
                .mapToObj(i -> client.callAsync(READ.named("n" + i)))
                .toList();
        server.awaitRequests(AT_ONCE);
        return running;
    }

    private static RawServer.Reply untilGone(CountDownLatch gone) {
        return (Socket socket, int number) -> {
            try {
                assertThat(socket.getInputStream().read()).isEqualTo(-1);
            } finally {
                gone.countDown();
            }
        };
    }

    private static void assertClosed(Throwable failure, Outcome outcome) {
        assertThat(failure).isInstanceOfSatisfying(TransportException.class, e -> {
            assertThat(e.reason()).isEqualTo(Reason.CANCELLED);
            assertThat(e.outcome()).isEqualTo(outcome);
            assertThat(e).hasMessageContaining("the client was closed");
        });
    }

    // OkHttp names a worker after the call that it is on.
    private static int workers() {
        return (int) Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("multicloud-worker-") || name.startsWith("OkHttp http"))
                .count();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
