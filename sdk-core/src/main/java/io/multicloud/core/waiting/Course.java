package io.multicloud.core.waiting;

import io.multicloud.core.error.NotFoundException;
import io.multicloud.core.error.ServerFaultException;
import io.multicloud.core.error.ThrottledException;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.error.WaitException;
import io.multicloud.core.spi.Timekeeper;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The course of one wait: what it has seen, and what follows from each read. It neither calls nor waits itself, so that
 * it is the same for waits with and without a thread.
 */
final class Course<T, S> {

    /** So many reads may fail one after the other before the wait gives up. */
    private static final int FORGIVEN = 4;

    /** How long something that was just made may stay invisible. */
    private static final Duration APPEARANCE = Duration.ofMinutes(1);

    /** What the last read gets at least. */
    private static final Duration LAST_READ = Duration.ofSeconds(2);

    private final Polling<?, ?, T, S> polling;
    private final WaitOptions<T, S> options;
    private final Timekeeper time;
    private final long start;
    private int polls;
    private int failures;
    private boolean seen;
    private @Nullable S last;
    private @Nullable T result;

    Course(Polling<?, ?, T, S> polling, WaitOptions<T, S> options, Timekeeper time) {
        this.polling = polling;
        this.options = options;
        this.time = time;
        this.start = time.nanoTime();
    }

    Duration firstPause() {
        return shorter(options.firstPause(), remaining());
    }

    Duration remaining() {
        Duration left = options.time().minus(elapsed());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Returns what was waited for; null when that was an absence. */
    @Nullable
    T result() {
        return result;
    }

    /** Takes a read: true when the wait is over. Throws when it has failed. */
    boolean read(Optional<T> found) {
        failures = 0;
        S state = found.flatMap(polling.state()).orElse(null);
        tell(state, found.orElse(null), null);
        if (found.isEmpty()) {
            return absent(null);
        }
        seen = true;
        last = state;
        if (state != null && options.targets().contains(state)) {
            result = found.get();
            return true;
        }
        if (state != null && !options.gone() && polling.failed().contains(state)) {
            throw failed(WaitException.Reason.FAILED, "it is " + state + ", and no other state comes by itself", null);
        }
        return false;
    }

    /** Takes a read that failed: true when the wait is over. Throws when it has failed. */
    boolean failed(RuntimeException failure) {
        tell(null, null, failure);
        if (failure instanceof NotFoundException) {
            failures = 0;
            return absent(failure);
        }
        if (remaining().isZero()) {
            throw tooLate(failure);
        }
        if (!isPassing(failure) || ++failures > FORGIVEN) {
            throw failure;
        }
        return false;
    }

    /** Returns the time until the next read, so that this one still ends in time. Throws when there is no next one. */
    Duration pause() {
        Duration wanted = options.interval()
                .multipliedBy(900 + (long) (200 * time.random()))
                .dividedBy(1_000);
        Duration latest =
                remaining().minus(shorter(LAST_READ, options.interval().dividedBy(2)));
        if (latest.isNegative() || latest.isZero()) {
            throw tooLate(null);
        }
        return shorter(wanted, latest);
    }

    private boolean absent(@Nullable RuntimeException refusal) {
        if (options.gone()) {
            return true;
        }
        if (seen) {
            throw failed(WaitException.Reason.GONE, "it is not there any more", refusal);
        }
        if (elapsed().compareTo(APPEARANCE) >= 0) {
            throw failed(WaitException.Reason.GONE, "it is not there", refusal);
        }
        return false;
    }

    private static boolean isPassing(RuntimeException failure) {
        if (failure instanceof TransportException transport) {
            return switch (transport.reason()) {
                case CONNECT, TIMEOUT, CONNECTION_LOST, UNREADABLE_ANSWER -> true;
                case PROXY, TLS, INTERRUPTED, CANCELLED, RATE_LIMITED, CREDENTIALS, EXTENSION -> false;
            };
        }
        return failure instanceof ServerFaultException || failure instanceof ThrottledException;
    }

    private WaitException tooLate(@Nullable RuntimeException failure) {
        String wanted = options.gone() ? "gone" : options.targets().toString();
        return failed(WaitException.Reason.TIMEOUT, "it is not " + wanted + " within " + options.time(), failure);
    }

    private WaitException failed(WaitException.Reason reason, String why, @Nullable RuntimeException failure) {
        String lastState = last == null ? null : last.toString();
        String text = "The wait for " + polling.what() + " failed: " + why
                + (lastState == null || reason == WaitException.Reason.FAILED ? "" : ", last seen " + lastState);
        return new WaitException(text, reason, lastState, failure);
    }

    private void tell(@Nullable S state, @Nullable T value, @Nullable RuntimeException failure) {
        polls++;
        options.listener().accept(new Progress<>(polling.what(), polls, elapsed(), state, value, failure));
    }

    private Duration elapsed() {
        return Duration.ofNanos(time.nanoTime() - start);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
