package io.multicloud.capitalonline;

import io.multicloud.capitalonline.internal.Pace;
import io.multicloud.core.ServiceClient;
import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.waiting.Waiter;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Looks for what an order made: after an {@link io.multicloud.core.error.OutcomeUnknownException}, or for the ids that
 * an answer lacks. It lists what there is again and again until as many things of the order's name are there as were
 * ordered, or its time is over. It changes nothing. Immutable; methods that set something return a changed copy.
 *
 * <pre>{@code
 * Instant before = Instant.now();
 * try {
 *     mysql.createDbInstance(request);
 * } catch (OutcomeUnknownException e) {
 *     OrderFinding<DbInstance> finding = mysql.findInstances(request).since(before).await();
 *     switch (finding.verdict()) {
 *         case CREATED -> use(finding.found());
 *         case NOT_CREATED -> mysql.createDbInstance(request);
 *         case CANNOT_TELL -> ask(finding.why());
 *     }
 * }
 * }</pre>
 *
 * <p>A name alone is certain only when no two orders share it. Where they do, say {@link #since} or {@link #notAmong}.
 * Nothing documents how soon something new is listed, so {@link OrderFinding.Verdict#NOT_CREATED} is as good as the
 * time that it was given.
 *
 * @param <T> what was ordered
 */
public final class OrderSearch<T> {

    private final Orders<T> orders;
    private final Waiting waiting;

    private record Waiting(Duration time, Duration interval, Duration firstPause) {}

    private OrderSearch(Orders<T> orders, Waiting waiting) {
        this.orders = orders;
        this.waiting = waiting;
    }

    /**
     * Makes a search; for the usual ones clients have methods of their own.
     *
     * @param client reads what is there
     * @param times knows the zone of the service's times, which {@link #since} needs
     * @param listing how things are listed and told apart
     * @param <C> the client
     * @param <R> the answer
     * @param <T> what was ordered
     * @return a search of 3 minutes
     */
    public static <C extends ServiceClient<C>, R, T> OrderSearch<T> of(
            ServiceClient<C> client, LocalTimes times, OrderListing<C, R, T> listing) {
        return new OrderSearch<>(
                Orders.of(client, times, listing), new Waiting(Duration.ofMinutes(3), Pace.INTERVAL, Pace.FIRST_PAUSE));
    }

    /**
     * Sets how long to look; 3 minutes by default.
     *
     * @param time more than zero
     * @return a changed copy
     */
    public OrderSearch<T> within(Duration time) {
        return new OrderSearch<>(orders, new Waiting(time, waiting.interval(), waiting.firstPause()));
    }

    /**
     * Sets the time between two reads; 10 seconds by default.
     *
     * @param interval more than zero
     * @return a changed copy
     */
    public OrderSearch<T> every(Duration interval) {
        return new OrderSearch<>(orders, new Waiting(waiting.time(), interval, waiting.firstPause()));
    }

    /**
     * Sets the time before the first read; 5 seconds by default.
     *
     * @param pause zero or more
     * @return a changed copy
     */
    public OrderSearch<T> after(Duration pause) {
        return new OrderSearch<>(orders, new Waiting(waiting.time(), waiting.interval(), pause));
    }

    /**
     * Leaves out what was created more than five minutes before a point in time. What has no time yet stays.
     *
     * @param ordered when the order was made
     * @return a changed copy
     * @throws ConfigurationException when the client has no {@code zone(…)}, without which the service's times cannot be
     *     compared
     */
    public OrderSearch<T> since(Instant ordered) {
        return new OrderSearch<>(orders.since(Objects.requireNonNull(ordered, "since")), waiting);
    }

    /**
     * Leaves out what was there before the order.
     *
     * @param ids ids of things that were listed before
     * @return a changed copy
     */
    public OrderSearch<T> notAmong(Collection<String> ids) {
        return new OrderSearch<>(orders.notAmong(Set.copyOf(ids)), waiting);
    }

    /**
     * Looks on the calling thread.
     *
     * @return what was found; a search that fails cannot tell, and says why
     */
    public OrderFinding<T> await() {
        Findings<T> findings = new Findings<>(orders);
        try {
            return findings.of(waiter(findings).await());
        } catch (RuntimeException e) {
            return findings.of(e);
        }
    }

    /**
     * Looks without a thread.
     *
     * @return ends with what was found; cancelling it ends the search
     */
    @SuppressWarnings("FutureReturnValueIgnored") // It only hands a cancellation on.
    public CompletableFuture<OrderFinding<T>> awaitAsync() {
        Findings<T> findings = new Findings<>(orders);
        CompletableFuture<Reading<T>> reading = waiter(findings).awaitAsync();
        CompletableFuture<OrderFinding<T>> finding = reading.handle(findings::of);
        finding.whenComplete((found, failure) -> {
            if (finding.isCancelled()) {
                reading.cancel(true);
            }
        });
        return finding;
    }

    private Waiter<Reading<T>, Reading.State> waiter(Findings<T> findings) {
        return orders.waiter()
                .until(Reading.State.COMPLETE, Reading.State.TOO_MANY)
                .within(waiting.time())
                .every(waiting.interval())
                .after(waiting.firstPause())
                .onProgress(findings::read);
    }
}
