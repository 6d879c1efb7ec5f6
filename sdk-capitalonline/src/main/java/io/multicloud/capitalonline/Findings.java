package io.multicloud.capitalonline;

import io.multicloud.capitalonline.OrderFinding.Verdict;
import io.multicloud.core.error.WaitException;
import io.multicloud.core.waiting.Progress;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** What one search has read, and the verdict on it. */
final class Findings<T> {

    private final Orders<T> orders;
    private volatile @Nullable Reading<T> last;
    private volatile @Nullable RuntimeException lastFailure;

    Findings(Orders<T> orders) {
        this.orders = orders;
    }

    void read(Progress<Reading<T>, Reading.State> progress) {
        lastFailure = progress.failure();
        if (progress.value() != null) {
            last = progress.value();
        }
    }

    OrderFinding<T> of(@Nullable Reading<T> reading, @Nullable Throwable failure) {
        if (reading != null) {
            return of(reading);
        }
        Throwable beneath =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return of(beneath instanceof RuntimeException e ? e : new IllegalStateException(beneath));
    }

    OrderFinding<T> of(Reading<T> reading) {
        return reading.state() == Reading.State.COMPLETE
                ? new OrderFinding<>(Verdict.CREATED, reading.found(), count(reading) + ": created", null)
                : new OrderFinding<>(
                        Verdict.CANNOT_TELL,
                        reading.found(),
                        count(reading) + ": more than were ordered, so some are of another order; say since(…) or"
                                + " notAmong(…), or look at them",
                        null);
    }

    OrderFinding<T> of(RuntimeException failure) {
        Reading<T> reading = last;
        boolean over = failure instanceof WaitException wait && wait.reason() == WaitException.Reason.TIMEOUT;
        if (!over || reading == null || lastFailure != null) {
            return new OrderFinding<>(
                    Verdict.CANNOT_TELL,
                    reading == null ? List.of() : reading.found(),
                    orders.what() + " could not be read to the end: " + failure.getMessage(),
                    failure);
        }
        return reading.found().isEmpty()
                ? new OrderFinding<>(
                        Verdict.NOT_CREATED, List.of(), orders.what() + ": not there in all that time", null)
                : new OrderFinding<>(
                        Verdict.CANNOT_TELL,
                        reading.found(),
                        count(reading) + ": fewer than were ordered; others may still come",
                        null);
    }

    private String count(Reading<T> reading) {
        return orders.what() + ": " + reading.found().size() + " of " + orders.amount() + " found";
    }
}
