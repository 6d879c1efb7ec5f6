package io.multicloud.core.waiting;

import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.spi.CallRuntime;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Waits until something has a state, by reading it again and again. Each read is a call of the client like any other: it
 * is limited, repeated and told to listeners as such. Immutable; methods that set something return a changed copy, so a
 * waiter can be kept and used again.
 *
 * <pre>{@code
 * hybridDb.waitForInstance(id).until(InstanceStatus.ACTIVE).within(Duration.ofMinutes(20))
 *         .onProgress(System.out::println).await();
 * }</pre>
 *
 * <p>A wait ends well when a target state is read. It fails with a {@link io.multicloud.core.error.WaitException} when
 * its time is over, when a state is read from which no other one comes, and when the thing is gone or never appears. A
 * read that fails in passing is forgiven up to four times in a row; other failures end the wait as they are. A wait does
 * not own what it waits for: it can be begun anew, in another process too.
 *
 * @param <T> the thing
 * @param <S> its state
 */
public final class Waiter<T, S> {

    private final CallRuntime runtime;
    private final Polling<?, ?, T, S> polling;
    private final WaitOptions<T, S> options;

    private Waiter(CallRuntime runtime, Polling<?, ?, T, S> polling, WaitOptions<T, S> options) {
        this.runtime = runtime;
        this.polling = polling;
        this.options = options;
    }

    /**
     * Makes a waiter that has 30 minutes and no target yet.
     *
     * @param runtime makes the calls
     * @param polling what to ask
     * @param <T> the thing
     * @param <S> its state
     * @return the waiter
     */
    public static <T, S> Waiter<T, S> of(CallRuntime runtime, Polling<?, ?, T, S> polling) {
        Objects.requireNonNull(runtime, "runtime");
        return new Waiter<>(runtime, polling, WaitOptions.of(polling));
    }

    /**
     * Sets the states to wait for.
     *
     * @param targets one or more; any of them ends the wait
     * @return a changed copy
     */
    @SafeVarargs
    public final Waiter<T, S> until(S... targets) {
        Set<S> wanted = new HashSet<>();
        for (S target : targets) {
            wanted.add(target);
        }
        return with(options.withTargets(Set.copyOf(wanted)));
    }

    /**
     * Sets how long to wait; 30 minutes by default. The last read ends within that time.
     *
     * @param time more than zero
     * @return a changed copy
     * @throws ConfigurationException when it is not
     */
    public Waiter<T, S> within(Duration time) {
        return with(options.withTime(positive("time to wait", time)));
    }

    /**
     * Sets the time between two reads, 10 seconds unless the waiter says otherwise. It varies by a tenth so that many
     * waiters do not ask at once.
     *
     * @param interval more than zero
     * @return a changed copy
     * @throws ConfigurationException when it is not
     */
    public Waiter<T, S> every(Duration interval) {
        return with(options.withInterval(positive("interval", interval)));
    }

    /**
     * Sets the time before the first read, for example zero where the change that is waited for is known to show
     * already.
     *
     * @param pause zero or more
     * @return a changed copy
     * @throws ConfigurationException when it is negative
     */
    public Waiter<T, S> after(Duration pause) {
        if (pause.isNegative()) {
            throw new ConfigurationException("The time before the first read must not be negative, but is " + pause);
        }
        return with(options.withFirstPause(pause));
    }

    /**
     * Sets who hears of each read.
     *
     * @param listener called on the thread of the read; what it throws ends the wait
     * @return a changed copy
     */
    public Waiter<T, S> onProgress(Consumer<? super Progress<T, S>> listener) {
        return with(options.withListener(Objects.requireNonNull(listener, "onProgress")));
    }

    /**
     * Waits on the calling thread for a target state.
     *
     * @return the thing as it was read in that state
     * @throws ConfigurationException when no target was set
     * @throws io.multicloud.core.error.WaitException when the state did not come
     * @throws io.multicloud.core.error.MulticloudException when the thing cannot be read
     */
    public T await() {
        return new BlockingWait<>(runtime, polling).run(course(withTargets()));
    }

    /**
     * Waits for a target state without a thread.
     *
     * @return ends with the thing, or with what {@link #await} throws; cancelling it ends the wait
     */
    public CompletableFuture<T> awaitAsync() {
        return new AsyncWait<>(runtime, polling, course(withTargets()), Course::result).begin();
    }

    /**
     * Waits on the calling thread until the thing is not there any more.
     *
     * @throws io.multicloud.core.error.WaitException when it did not go in time
     * @throws io.multicloud.core.error.MulticloudException when it cannot be read
     */
    public void awaitGone() {
        new BlockingWait<>(runtime, polling).run(course(options.untilGone()));
    }

    /**
     * Waits without a thread until the thing is not there any more.
     *
     * @return ends with null, or with what {@link #awaitGone} throws; cancelling it ends the wait
     */
    public CompletableFuture<Void> awaitGoneAsync() {
        Function<Course<T, S>, @Nullable Void> nothing = over -> null;
        return new AsyncWait<>(runtime, polling, course(options.untilGone()), nothing).begin();
    }

    private Course<T, S> course(WaitOptions<T, S> wanted) {
        return new Course<>(polling, wanted, runtime.timekeeper());
    }

    private WaitOptions<T, S> withTargets() {
        if (options.targets().isEmpty()) {
            throw new ConfigurationException("The wait for " + polling.what() + " has no target: say until(…) which");
        }
        return options;
    }

    private Waiter<T, S> with(WaitOptions<T, S> changed) {
        return new Waiter<>(runtime, polling, changed);
    }

    static Duration positive(String what, Duration duration) {
        if (duration.isZero() || duration.isNegative()) {
            throw new ConfigurationException("The " + what + " must be more than zero, but is " + duration);
        }
        return duration;
    }
}
