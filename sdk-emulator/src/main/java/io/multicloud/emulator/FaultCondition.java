package io.multicloud.emulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a {@link FaultScript} in the making: at which of the calls that it matches a fault is played. It becomes
 * effective with {@link #play}. Of {@link #nth}, {@link #first} and {@link #every} the last one counts; the other
 * conditions must hold as well.
 */
public final class FaultCondition {

    private final FaultScript script;
    private final @Nullable Provider provider;
    private final @Nullable String action;
    private IntPredicate calls = number -> true;
    private int most = Integer.MAX_VALUE;
    private double probability = 1;
    private @Nullable Random random;

    FaultCondition(FaultScript script, @Nullable Provider provider, @Nullable String action) {
        this.script = script;
        this.provider = provider;
        this.action = action;
    }

    /**
     * Plays at one call only.
     *
     * @param number the number of the call, from 1
     * @return this condition
     * @throws IllegalArgumentException if the number is less than 1
     */
    public FaultCondition nth(int number) {
        requirePositive(number);
        calls = call -> call == number;
        return this;
    }

    /**
     * Plays at the first calls only.
     *
     * @param count how many calls
     * @return this condition
     * @throws IllegalArgumentException if the count is less than 1
     */
    public FaultCondition first(int count) {
        requirePositive(count);
        calls = call -> call <= count;
        return this;
    }

    /**
     * Plays at every so many calls: with 3 at the third, the sixth and so on.
     *
     * @param step how many calls from one fault to the next
     * @return this condition
     * @throws IllegalArgumentException if the step is less than 1
     */
    public FaultCondition every(int step) {
        requirePositive(step);
        calls = call -> call % step == 0;
        return this;
    }

    /**
     * Limits how often the rule plays altogether.
     *
     * @param count the highest number of faults
     * @return this condition
     * @throws IllegalArgumentException if the count is less than 1
     */
    public FaultCondition atMost(int count) {
        requirePositive(count);
        most = count;
        return this;
    }

    /**
     * Plays at random. Of several faults one is then drawn instead of one after another.
     *
     * @param probability how likely a fault is, 0 to 1
     * @param seed what makes the draws the same in every run
     * @return this condition
     * @throws IllegalArgumentException if the probability is out of range
     */
    public FaultCondition withProbability(double probability, long seed) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability must be 0 to 1");
        }
        this.probability = probability;
        this.random = new Random(seed);
        return this;
    }

    /**
     * Adds the rule to the script.
     *
     * @param fault what to play
     * @param more what else to play, in turn and then from the start again
     * @return the script, for the next rule
     */
    public FaultScript play(Fault fault, Fault... more) {
        List<Fault> faults = new ArrayList<>();
        faults.add(fault);
        faults.addAll(List.of(more));
        script.add(new FaultRule(provider, action, calls, most, probability, random, List.copyOf(faults)));
        return script;
    }

    private static void requirePositive(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("calls are counted from 1");
        }
    }
}
