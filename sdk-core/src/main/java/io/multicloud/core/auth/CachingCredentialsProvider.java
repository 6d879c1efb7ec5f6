package io.multicloud.core.auth;

import io.multicloud.core.internal.DaemonThreads;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps credentials that expire and fetches new ones in time. From 5 minutes before their expiry they are refreshed in
 * the background; callers wait only when there are none yet or no more than 30 seconds are left. All who wait share one
 * fetch. When a fetch fails, those that are still good stay in use, and the next one is tried 30 seconds later.
 *
 * <p>The source runs on a daemon thread, never while a lock is held. It should have a timeout of its own: who waits for
 * it waits as long as it takes.
 */
public final class CachingCredentialsProvider implements CredentialsProvider {

    private static final Logger LOG = LoggerFactory.getLogger(CachingCredentialsProvider.class);

    private static final Duration EARLY = Duration.ofMinutes(5);
    private static final Duration LATE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Supplier<ExpiringCredentials> source;
    private final Clock clock;
    private final Executor executor;

    // Guards the fields below; held for a few assignments, never during a fetch.
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable ExpiringCredentials current;
    private @Nullable CompletableFuture<ExpiringCredentials> fetch;
    private Instant pausedUntil = Instant.MIN;
    private Instant renewable = Instant.MIN;

    private CachingCredentialsProvider(Supplier<ExpiringCredentials> source, Clock clock, Executor executor) {
        this.source = Objects.requireNonNull(source, "source");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.executor = executor;
    }

    /**
     * Caches what a source hands out.
     *
     * @param source fetches new credentials
     * @return the provider; nothing is fetched yet
     */
    public static CachingCredentialsProvider of(Supplier<ExpiringCredentials> source) {
        return of(source, Clock.systemUTC());
    }

    /**
     * Caches what a source hands out, by a clock of your own.
     *
     * @param source fetches new credentials
     * @param clock tells what has expired
     * @return the provider; nothing is fetched yet
     */
    public static CachingCredentialsProvider of(Supplier<ExpiringCredentials> source, Clock clock) {
        return of(source, clock, DaemonThreads.workers());
    }

    static CachingCredentialsProvider of(Supplier<ExpiringCredentials> source, Clock clock, Executor executor) {
        return new CachingCredentialsProvider(source, clock, executor);
    }

    /**
     * Returns credentials that are good now.
     *
     * @return those at hand, or new ones
     * @throws io.multicloud.core.error.TransportException when the thread is interrupted while it waits
     * @throws RuntimeException what the source threw, when there is nothing else to use
     */
    @Override
    public Credentials credentials() {
        return SharedFetch.await(find()).credentials();
    }

    /**
     * Returns credentials that are good now; the calling thread does not wait.
     *
     * @param executor not used: fetches run on threads of their own
     * @return those at hand, or new ones later
     */
    @Override
    public CompletionStage<Credentials> credentialsAsync(Executor executor) {
        return find().thenApply(ExpiringCredentials::credentials);
    }

    /**
     * Drops credentials that the service refused although they had not expired, so that the next caller fetches new
     * ones. Not more often than every 30 seconds: when those are refused as well, no better ones are to be had.
     *
     * @param refused the credentials that were refused
     * @return whether others are at hand or can be fetched
     */
    @Override
    public boolean renew(Credentials refused) {
        lock.lock();
        try {
            if (current == null || !current.credentials().equals(refused)) {
                return true;
            }
            Instant now = clock.instant();
            if (now.isBefore(renewable)) {
                return false;
            }
            renewable = now.plus(PAUSE);
            current = null;
            return true;
        } finally {
            lock.unlock();
        }
    }

    private CompletableFuture<ExpiringCredentials> find() {
        Instant now = clock.instant();
        CompletableFuture<ExpiringCredentials> awaited;
        boolean begin = false;
        ExpiringCredentials known;
        lock.lock();
        try {
            known = current;
            if (known != null && isGood(known, now) && (!isClose(known, now, EARLY) || now.isBefore(pausedUntil))) {
                return CompletableFuture.completedFuture(known);
            }
            if (fetch == null) {
                fetch = new CompletableFuture<>();
                begin = true;
            }
            awaited = fetch;
        } finally {
            lock.unlock();
        }
        if (begin) {
            begin(awaited);
        }
        return known != null && !isClose(known, now, LATE)
                ? CompletableFuture.completedFuture(known)
                : awaited.handle((fetched, failure) -> fetched == null ? stillGood(known, failure) : fetched);
    }

    private ExpiringCredentials stillGood(@Nullable ExpiringCredentials known, Throwable failure) {
        if (known != null && isGood(known, clock.instant())) {
            return known;
        }
        throw failure instanceof CompletionException wrapped ? wrapped : new CompletionException(failure);
    }

    private void begin(CompletableFuture<ExpiringCredentials> begun) {
        try {
            executor.execute(() -> fetch(begun));
        } catch (RuntimeException | Error e) {
            // No thread to be had: those who wait must hear of it, and the next caller must be able to try again.
            end(null);
            begun.completeExceptionally(e);
        }
    }

    private void fetch(CompletableFuture<ExpiringCredentials> begun) {
        try {
            ExpiringCredentials fetched = Objects.requireNonNull(source.get(), "The source returned null");
            end(fetched);
            begun.complete(fetched);
        } catch (Throwable e) {
            // By its type alone: the message is the source's and may hold anything.
            LOG.debug("Fetching credentials failed with {}", e.getClass().getName());
            end(null);
            begun.completeExceptionally(e);
        }
    }

    // Also after a success, as some services hand out the same credentials until shortly before they expire.
    private void end(@Nullable ExpiringCredentials fetched) {
        lock.lock();
        try {
            fetch = null;
            pausedUntil = clock.instant().plus(PAUSE);
            if (fetched != null) {
                current = fetched;
            }
        } finally {
            lock.unlock();
        }
    }

    private static boolean isGood(ExpiringCredentials known, Instant now) {
        return now.isBefore(known.expiry());
    }

    private static boolean isClose(ExpiringCredentials known, Instant now, Duration margin) {
        return Duration.between(now, known.expiry()).compareTo(margin) <= 0;
    }
}
