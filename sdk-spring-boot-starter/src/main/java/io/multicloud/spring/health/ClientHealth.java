package io.multicloud.spring.health;

import io.multicloud.spring.ClientName;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The health of one client: what the last check found. A question for it is answered at once, and has a check begun
 * beside it when the last one is too old; so nothing is sent while nobody asks.
 */
final class ClientHealth {

    private static final int INTERVALS_KEPT = 10;

    private final ClientName name;
    private final Check check;
    private final Duration interval;
    private final Clock clock;
    private final Executor executor;
    private final AtomicBoolean underWay = new AtomicBoolean();
    private volatile @Nullable Checked last;

    ClientHealth(ClientName name, Check check, Duration interval, Clock clock, Executor executor) {
        this.name = name;
        this.check = check;
        this.interval = interval;
        this.clock = clock;
        this.executor = executor;
    }

    /** Tells what is known, which may be nothing. */
    Finding find() {
        Checked known = last;
        Instant now = clock.instant();
        if (isOlder(known, interval, now)) {
            renew(now);
        }
        return finding(isOlder(known, interval.multipliedBy(INTERVALS_KEPT), now) ? null : known);
    }

    private static boolean isOlder(@Nullable Checked checked, Duration age, Instant now) {
        return checked == null || Duration.between(checked.at(), now).compareTo(age) >= 0;
    }

    private void renew(Instant now) {
        if (!underWay.compareAndSet(false, true)) {
            return;
        }
        // One that was under way may have ended since the question looked.
        if (!isOlder(last, interval, now)) {
            underWay.set(false);
            return;
        }
        try {
            executor.execute(this::begin);
        } catch (RejectedExecutionException e) {
            // The application is ending.
            underWay.set(false);
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // The result is noted.
    private void begin() {
        long start = System.nanoTime();
        try {
            check.begin().whenComplete((answer, failure) -> note(start, failure));
        } catch (RuntimeException e) {
            note(start, e);
        }
    }

    private void note(long start, @Nullable Throwable failure) {
        last = new Checked(clock.instant(), Duration.ofNanos(System.nanoTime() - start), unwrap(failure));
        underWay.set(false);
    }

    private static @Nullable Throwable unwrap(@Nullable Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : null;
        return cause == null ? failure : cause;
    }

    private Finding finding(@Nullable Checked known) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("cloud", name.cloud());
        details.put("service", name.service());
        if (!name.isUnnamed()) {
            details.put("account", name.account());
        }
        if (known == null) {
            return new Finding("UNKNOWN", details);
        }
        details.put("checkedAt", known.at().truncatedTo(ChronoUnit.SECONDS).toString());
        details.put("duration", known.duration().toMillis() + " ms");
        Throwable failure = known.failure();
        if (failure == null) {
            return new Finding("UP", details);
        }
        FailureDetails.add(failure, details);
        return new Finding(FailureDetails.status(failure), details);
    }
}
