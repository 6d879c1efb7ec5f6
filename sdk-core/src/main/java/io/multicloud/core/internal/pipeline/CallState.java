package io.multicloud.core.internal.pipeline;

import io.multicloud.core.Secret;
import io.multicloud.core.auth.Credentials;
import io.multicloud.core.observe.Drift;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What the attempts of one call remember together. */
final class CallState {

    private final CallObserver observer;
    private final AtomicInteger attempts = new AtomicInteger();
    private final AtomicInteger sends = new AtomicInteger();
    private final AtomicBoolean clockCorrected = new AtomicBoolean();
    private final AtomicBoolean credentialsRenewed = new AtomicBoolean();
    private volatile AttemptTally tally = new AttemptTally();
    private volatile @Nullable Credentials used;
    private volatile List<Secret> secretsOfTheWay = List.of();
    private volatile List<Drift> drifts = List.of();

    CallState(CallObserver observer) {
        this.observer = observer;
    }

    CallObserver observer() {
        return observer;
    }

    /** Begins an attempt and returns its number. */
    int beginAttempt() {
        tally = new AttemptTally();
        used = null;
        drifts = List.of();
        return attempts.incrementAndGet();
    }

    /** Counts the attempts that were begun, those for a renewal too. */
    int attempts() {
        return attempts.get();
    }

    /** Returns what the attempt under way has moved so far. */
    AttemptTally tally() {
        return tally;
    }

    /** Counts a request that is about to be sent. */
    void countSend() {
        sends.incrementAndGet();
    }

    /** Keeps what of the way to the service must not be shown. */
    void hide(List<Secret> secrets) {
        secretsOfTheWay = secrets;
    }

    List<Secret> secretsOfTheWay() {
        return secretsOfTheWay;
    }

    /** Keeps how the answer differs from what is known. */
    void drifted(List<Drift> found) {
        drifts = found;
    }

    List<Drift> drifts() {
        return drifts;
    }

    int sends() {
        return sends.get();
    }

    /** Remembers who signs the attempt under way. */
    void use(Credentials credentials) {
        used = credentials;
    }

    /** Returns who signed the last attempt; null for nobody. */
    @Nullable
    Credentials used() {
        return used;
    }

    /** Allows one correction of the clock per call: true for the first that asks. */
    boolean mayCorrectClock() {
        return clockCorrected.compareAndSet(false, true);
    }

    /** Allows one renewal of the credentials per call: true for the first that asks. */
    boolean mayRenewCredentials() {
        return credentialsRenewed.compareAndSet(false, true);
    }
}
