package io.multicloud.capitalonline;

import io.multicloud.capitalonline.internal.Pace;
import io.multicloud.core.ServiceClient;
import io.multicloud.core.waiting.Polling;
import io.multicloud.core.waiting.Waiter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a search looks for, and what it leaves out. */
final class Orders<T> {

    /** The clocks of the service and of this machine may differ by so much. */
    private static final Duration CLOCKS = Duration.ofMinutes(5);

    private final Source<T> source;
    private final @Nullable LocalDateTime earliest;
    private final Set<String> known;

    /** Makes a waiter that counts only what a test lets through. */
    private interface Source<T> {

        Waiter<Reading<T>, Reading.State> waiter(Orders<T> orders);

        LocalDateTime local(Instant instant);

        String what();

        int amount();
    }

    private Orders(Source<T> source, @Nullable LocalDateTime earliest, Set<String> known) {
        this.source = source;
        this.earliest = earliest;
        this.known = known;
    }

    /** Looks with a client, whose zone is asked for only where a time matters. */
    static <C extends ServiceClient<C>, R, T> Orders<T> of(
            ServiceClient<C> client, LocalTimes times, OrderListing<C, R, T> listing) {
        return new Orders<>(new Listed<>(client, times, listing), null, Set.of());
    }

    /** Leaves out what is older. */
    public Orders<T> since(Instant ordered) {
        return new Orders<>(source, source.local(ordered.minus(CLOCKS)), known);
    }

    /** Leaves out what was there. */
    public Orders<T> notAmong(Set<String> ids) {
        Set<String> all = new HashSet<>(known);
        all.addAll(ids);
        return new Orders<>(source, earliest, Set.copyOf(all));
    }

    /** Reads until something is clear. */
    public Waiter<Reading<T>, Reading.State> waiter() {
        return source.waiter(this);
    }

    /** Returns what is looked for. */
    String what() {
        return source.what();
    }

    /** Returns how many were ordered. */
    int amount() {
        return source.amount();
    }

    private boolean counts(@Nullable String id, @Nullable LocalDateTime created) {
        boolean older = earliest != null && created != null && created.isBefore(earliest);
        return !older && (id == null || !known.contains(id));
    }

    private record Listed<C extends ServiceClient<C>, R, T>(
            ServiceClient<C> client, LocalTimes times, OrderListing<C, R, T> listing) implements Source<T> {

        @Override
        public Waiter<Reading<T>, Reading.State> waiter(Orders<T> orders) {
            Predicate<T> counts = thing ->
                    orders.counts(listing.id().of(thing), listing.created().of(thing));
            return client.waiter(new Polling<>(
                    listing.what(),
                    listing.request(),
                    answer -> Optional.of(Reading.of(
                            listing.matching().apply(answer).stream()
                                    .filter(counts)
                                    .toList(),
                            listing.amount())),
                    reading -> Optional.of(reading.state()),
                    Set.of(),
                    Pace.FIRST_PAUSE,
                    Pace.INTERVAL));
        }

        @Override
        public LocalDateTime local(Instant instant) {
            return times.localTimeOf(instant);
        }

        @Override
        public String what() {
            return listing.what();
        }

        @Override
        public int amount() {
            return listing.amount();
        }
    }
}
