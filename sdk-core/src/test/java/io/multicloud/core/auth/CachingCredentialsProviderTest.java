package io.multicloud.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.testing.TurnedClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CachingCredentialsProviderTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private final TurnedClock clock = new TurnedClock(START);
    private final AtomicInteger fetches = new AtomicInteger();

    // What waits to be run in the background, until a test runs it.
    private final Queue<Runnable> background = new ArrayDeque<>();
    private boolean inBackground;

    private boolean broken;
    private Duration lifetime = HOUR;

    private final CachingCredentialsProvider provider =
            CachingCredentialsProvider.of(this::fetch, clock, this::execute);

    @Test
    void what_is_good_for_long_is_fetched_once() {
        assertThat(id()).isEqualTo("id-1");
        clock.turn(HOUR.minusMinutes(5).minusSeconds(1));
        assertThat(id()).isEqualTo("id-1");
        assertThat(fetches).hasValue(1);
    }

    @Test
    void five_minutes_before_expiry_it_is_refreshed_in_the_background_once() {
        id();
        clock.turn(HOUR.minusMinutes(5));
        inBackground = true;
        assertThat(id()).isEqualTo("id-1");
        assertThat(id()).isEqualTo("id-1");
        assertThat(background).hasSize(1);
        background.remove().run();
        assertThat(id()).isEqualTo("id-2");
        assertThat(background).isEmpty();
    }

    @Test
    void more_than_thirty_seconds_before_expiry_nobody_waits_and_then_everybody_does() {
        id();
        clock.turn(HOUR.minusSeconds(31));
        inBackground = true;
        assertThat(id()).isEqualTo("id-1");
        background.clear();

        CachingCredentialsProvider late = CachingCredentialsProvider.of(this::fetch, clock, this::execute);
        inBackground = false;
        assertThat(idOf(late)).isEqualTo("id-2");
        clock.turn(HOUR.minusSeconds(30));
        assertThat(idOf(late)).isEqualTo("id-3");
    }

    @Test
    void a_failed_background_refresh_keeps_what_is_good_and_is_tried_again_later() {
        id();
        clock.turn(HOUR.minusMinutes(5));
        broken = true;
        assertThat(id()).isEqualTo("id-1");
        assertThat(fetches).hasValue(2);
        clock.turn(Duration.ofSeconds(29));
        assertThat(id()).isEqualTo("id-1");
        assertThat(fetches).hasValue(2);
        clock.turn(Duration.ofSeconds(1));
        broken = false;
        id();
        assertThat(fetches).hasValue(3);
        assertThat(id()).isEqualTo("id-3");
    }

    @Test
    void a_failed_fetch_in_the_last_seconds_keeps_what_is_good_until_it_expires() {
        id();
        clock.turn(HOUR.minusSeconds(10));
        broken = true;
        assertThat(id()).isEqualTo("id-1");
        assertThat(id()).isEqualTo("id-1");
        assertThat(fetches).hasValue(2);
        clock.turn(Duration.ofSeconds(10));
        assertThatThrownBy(provider::credentials).hasMessage("The vault is closed");
        broken = false;
        assertThat(id()).isEqualTo("id-4");
    }

    @Test
    void without_anything_to_use_the_sources_failure_is_the_callers_and_the_next_call_tries_again() {
        broken = true;
        assertThatThrownBy(provider::credentials)
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("The vault is closed");
        broken = false;
        assertThat(id()).isEqualTo("id-2");
    }

    @Test
    void short_lived_credentials_are_not_fetched_with_every_call() {
        lifetime = Duration.ofSeconds(20);
        id();
        id();
        assertThat(fetches).hasValue(1);
        clock.turn(lifetime);
        assertThat(id()).isEqualTo("id-2");
    }

    @Test
    @SuppressWarnings("NullAway") // What a source without null checks may do.
    void a_source_that_returns_nothing_says_so() {
        CachingCredentialsProvider empty = CachingCredentialsProvider.of(() -> null, clock);
        assertThatThrownBy(empty::credentials).hasMessage("The source returned null");
    }

    @Test
    void an_error_of_the_source_reaches_the_caller_and_does_not_block_the_next() {
        AtomicReference<Boolean> first = new AtomicReference<>(true);
        CachingCredentialsProvider provider = CachingCredentialsProvider.of(
                () -> {
                    if (first.getAndSet(false)) {
                        throw new AssertionError("mine");
                    }
                    return fetch();
                },
                clock);
        assertThatThrownBy(provider::credentials).isInstanceOf(AssertionError.class);
        assertThat(idOf(provider)).isEqualTo("id-1");
    }

    @Test
    void without_a_thread_to_be_had_callers_hear_of_it_and_may_try_again() {
        AtomicInteger tries = new AtomicInteger();
        CachingCredentialsProvider starved = CachingCredentialsProvider.of(this::fetch, clock, work -> {
            if (tries.getAndIncrement() == 0) {
                throw new RejectedExecutionException("none left");
            }
            work.run();
        });
        assertThatThrownBy(starved::credentials).hasMessage("none left");
        assertThat(idOf(starved)).isEqualTo("id-1");
    }

    @Test
    void all_waiting_callers_share_one_fetch() throws Exception {
        int callers = 50;
        CountDownLatch asked = new CountDownLatch(callers);
        CountDownLatch answer = new CountDownLatch(1);
        CachingCredentialsProvider shared = CachingCredentialsProvider.of(
                () -> {
                    await(answer);
                    return fetch();
                },
                new CountingClock(clock, asked));
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            List<Future<Credentials>> results = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                results.add(threads.submit((Callable<Credentials>) shared::credentials));
            }
            await(asked);
            answer.countDown();
            for (Future<Credentials> result : results) {
                assertThat(result.get()).isEqualTo(AccessKeyCredentials.of("id-1", "fake-secret"));
            }
            assertThat(fetches).hasValue(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void an_interrupt_ends_one_callers_wait_and_not_the_fetch() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        CachingCredentialsProvider slow = CachingCredentialsProvider.of(
                () -> {
                    begun.countDown();
                    await(answer);
                    return fetch();
                },
                clock);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        Thread caller = new Thread(() -> {
            try {
                slow.credentials();
            } catch (RuntimeException e) {
                failure.set(e);
                flag.set(Thread.currentThread().isInterrupted());
            }
        });
        caller.start();
        await(begun);
        caller.interrupt();
        caller.join();
        assertThat(failure.get())
                .isInstanceOfSatisfying(
                        TransportException.class,
                        e -> assertThat(e.reason()).isEqualTo(TransportException.Reason.INTERRUPTED));
        assertThat(flag.get()).isTrue();
        answer.countDown();
        assertThat(idOf(slow)).isEqualTo("id-1");
    }

    @Test
    void credentials_that_the_service_refused_are_dropped_once_and_fetched_anew() {
        Credentials first = provider.credentials();
        assertThat(provider.renew(first)).isTrue();
        assertThat(provider.renew(first))
                .as("the second of those who were refused")
                .isTrue();
        assertThat(id()).isEqualTo("id-2");
        assertThat(provider.renew(first)).as("a straggler").isTrue();
        assertThat(id()).isEqualTo("id-2");
        assertThat(fetches).hasValue(2);
    }

    @Test
    void new_credentials_that_are_refused_too_are_kept_for_a_while() {
        provider.renew(provider.credentials());
        Credentials second = provider.credentials();
        clock.turn(Duration.ofSeconds(29));
        assertThat(provider.renew(second)).isFalse();
        assertThat(id()).isEqualTo("id-2");
        clock.turn(Duration.ofSeconds(1));
        assertThat(provider.renew(second)).isTrue();
        assertThat(id()).isEqualTo("id-3");
    }

    @Test
    void who_asks_without_waiting_shares_the_fetch_with_who_waits() {
        inBackground = true;
        CompletableFuture<?> one = asked();
        CompletableFuture<?> other = asked();
        assertThat(background).hasSize(1);
        assertThat(one).isNotDone();
        background.remove().run();
        assertThat(one.join()).isEqualTo(other.join()).isEqualTo(provider.credentials());
        assertThat(asked()).isDone();
        assertThat(fetches).hasValue(1);
    }

    private CompletableFuture<?> asked() {
        return provider.credentialsAsync(work -> {
                    throw new AssertionError("the provider has threads of its own");
                })
                .toCompletableFuture();
    }

    @Test
    void the_source_runs_on_a_daemon_that_inherits_nothing() {
        InheritableThreadLocal<String> inherited = new InheritableThreadLocal<>();
        inherited.set("mine");
        List<Object> seen = new ArrayList<>();
        CachingCredentialsProvider.of(
                        () -> {
                            seen.add(Thread.currentThread().isDaemon());
                            seen.add(Thread.currentThread().getName());
                            seen.add(inherited.get() == null);
                            return fetch();
                        },
                        clock)
                .credentials();
        assertThat(seen).hasSize(3).startsWith(true).endsWith(true);
        assertThat(seen.get(1)).asString().startsWith("multicloud-worker-");
    }

    @Test
    void expiring_credentials_show_no_secret() {
        assertThat(fetch().toString()).contains("id-1").doesNotContain("fake-secret");
    }

    private ExpiringCredentials fetch() {
        int number = fetches.incrementAndGet();
        if (broken) {
            throw new ConfigurationException("The vault is closed");
        }
        return new ExpiringCredentials(
                AccessKeyCredentials.of("id-" + number, "fake-secret"),
                clock.instant().plus(lifetime));
    }

    private void execute(Runnable work) {
        if (inBackground) {
            background.add(work);
        } else {
            work.run();
        }
    }

    private String id() {
        return idOf(provider);
    }

    private static String idOf(CachingCredentialsProvider provider) {
        return ((AccessKeyCredentials) provider.credentials()).accessKeyId();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
