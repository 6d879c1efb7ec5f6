package io.multicloud.core.waiting;

import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;

/** What a wait was told. */
record WaitOptions<T, S>(
        Set<S> targets,
        boolean gone,
        Duration time,
        Duration firstPause,
        Duration interval,
        Consumer<? super Progress<T, S>> listener) {

    private static final Duration TIME = Duration.ofMinutes(30);

    static <T, S> WaitOptions<T, S> of(Polling<?, ?, T, S> polling) {
        return new WaitOptions<>(Set.of(), false, TIME, polling.firstPause(), polling.interval(), progress -> {});
    }

    WaitOptions<T, S> withTargets(Set<S> changed) {
        return new WaitOptions<>(changed, gone, time, firstPause, interval, listener);
    }

    WaitOptions<T, S> untilGone() {
        return new WaitOptions<>(Set.of(), true, time, firstPause, interval, listener);
    }

    WaitOptions<T, S> withTime(Duration changed) {
        return new WaitOptions<>(targets, gone, changed, firstPause, interval, listener);
    }

    WaitOptions<T, S> withInterval(Duration changed) {
        return new WaitOptions<>(targets, gone, time, firstPause, changed, listener);
    }

    WaitOptions<T, S> withFirstPause(Duration changed) {
        return new WaitOptions<>(targets, gone, time, changed, interval, listener);
    }

    WaitOptions<T, S> withListener(Consumer<? super Progress<T, S>> changed) {
        return new WaitOptions<>(targets, gone, time, firstPause, interval, changed);
    }
}
