package io.multicloud.emulator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The faults that an emulator plays, and when.
 *
 * <pre>{@code
 * emulator.faults().when(Provider.ALIYUN, "CreateInstance").first(2).play(Fault.throttled());
 * emulator.faults().always().withProbability(0.2, 42).play(Fault.resetAfterProcessing(), Fault.internalError());
 * }</pre>
 *
 * <p>A rule counts the calls that it matches from the moment it was added, also those for which another rule plays a
 * fault. When several rules want to play at the same call, the one that was added first does. A call is matched by what
 * it names, before its signature is looked at.
 *
 * <p>Instances of this class are safe for use by several threads. Calls that come one after another meet the same faults
 * in every run.
 */
public final class FaultScript {

    private final List<FaultRule> rules = new ArrayList<>();

    FaultScript() {}

    /**
     * Starts a rule for every call.
     *
     * @return the rule in the making
     */
    public FaultCondition always() {
        return new FaultCondition(this, null, null);
    }

    /**
     * Starts a rule for the calls to one cloud.
     *
     * @param provider the cloud
     * @return the rule in the making
     */
    public FaultCondition when(Provider provider) {
        return new FaultCondition(this, provider, null);
    }

    /**
     * Starts a rule for the calls of one action, whichever cloud has it.
     *
     * @param action the documented name of the action, such as {@code CreateInstance}
     * @return the rule in the making
     */
    public FaultCondition when(String action) {
        return new FaultCondition(this, null, action);
    }

    /**
     * Starts a rule for the calls of one action of one cloud.
     *
     * @param provider the cloud
     * @param action the documented name of the action, such as {@code CreateInstance}
     * @return the rule in the making
     */
    public FaultCondition when(Provider provider, String action) {
        return new FaultCondition(this, provider, action);
    }

    /** Removes all rules; a call that has met its fault already is not saved by this. */
    public synchronized void clear() {
        rules.clear();
    }

    synchronized void add(FaultRule rule) {
        rules.add(rule);
    }

    synchronized @Nullable Fault next(Provider provider, @Nullable String action) {
        Fault played = null;
        for (FaultRule rule : rules) {
            if (rule.matches(provider, action) && rule.countsAndWants() && played == null) {
                played = rule.play();
            }
        }
        return played;
    }
}
