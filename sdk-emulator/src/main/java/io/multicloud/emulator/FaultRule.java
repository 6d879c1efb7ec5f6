package io.multicloud.emulator;

import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** One rule with its counts; its script keeps it to one thread at a time. */
final class FaultRule {

    private final @Nullable Provider provider;
    private final @Nullable String action;
    private final IntPredicate calls;
    private final int most;
    private final double probability;
    private final @Nullable Random random;
    private final List<Fault> faults;
    private int called;
    private int played;

    FaultRule(
            @Nullable Provider provider,
            @Nullable String action,
            IntPredicate calls,
            int most,
            double probability,
            @Nullable Random random,
            List<Fault> faults) {
        this.provider = provider;
        this.action = action;
        this.calls = calls;
        this.most = most;
        this.probability = probability;
        this.random = random;
        this.faults = faults;
    }

    boolean matches(Provider of, @Nullable String name) {
        return (provider == null || provider == of) && (action == null || action.equals(name));
    }

    /** Draws at every call that it counts, so that the draws do not depend on what other rules do. */
    boolean countsAndWants() {
        called++;
        boolean drawn = random == null || random.nextDouble() < probability;
        return drawn && played < most && calls.test(called);
    }

    Fault play() {
        int next = random == null ? played % faults.size() : random.nextInt(faults.size());
        played++;
        return faults.get(next);
    }
}
