package io.multicloud.core.waiting;

import io.multicloud.core.ServiceClient;
import io.multicloud.core.ServiceRequest;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a waiter asks, and how it reads the answer. Immutable.
 *
 * @param what what is waited for, for messages: {@code instance rm-1}
 * @param request the read that is made again and again
 * @param find takes the thing from an answer, empty when it is not there
 * @param state takes the state from the thing, empty when it has none yet
 * @param failed the states from which no other one comes without further action
 * @param firstPause the time before the first read, for services whose old state stays visible for a moment; may be zero
 * @param interval the time between two reads, more than zero
 * @param <C> the client
 * @param <R> the answer
 * @param <T> the thing
 * @param <S> its state
 */
public record Polling<C extends ServiceClient<C>, R, T, S>(
        String what,
        ServiceRequest<C, R> request,
        Function<R, Optional<T>> find,
        Function<T, Optional<S>> state,
        Set<S> failed,
        Duration firstPause,
        Duration interval) {

    private static final Duration INTERVAL = Duration.ofSeconds(10);

    /** Checks that all is there. */
    public Polling {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(find, "find");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(firstPause, "firstPause");
        Waiter.positive("interval", interval);
        failed = Set.copyOf(failed);
    }

    /**
     * Describes a wait that begins at once and asks every 10 seconds.
     *
     * @param what what is waited for, for messages
     * @param request the read that is made again and again
     * @param find takes the thing from an answer, empty when it is not there
     * @param state takes the state from the thing, empty when it has none yet
     * @param failed the states from which no other one comes without further action
     */
    public Polling(
            String what,
            ServiceRequest<C, R> request,
            Function<R, Optional<T>> find,
            Function<T, Optional<S>> state,
            Set<S> failed) {
        this(what, request, find, state, failed, Duration.ZERO, INTERVAL);
    }
}
