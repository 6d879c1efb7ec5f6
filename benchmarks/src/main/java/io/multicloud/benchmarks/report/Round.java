package io.multicloud.benchmarks.report;

import java.util.Arrays;

/**
 * What one call of a round took, on average.
 *
 * @param wall nanoseconds by the clock
 * @param cpu nanoseconds of processor time
 * @param bytes allocated
 * @param compiler nanoseconds of processor time that the JVM's compiler took
 */
record Round(double wall, double cpu, double bytes, double compiler) {

    /** While the compiler takes more than this share, a process is not warm. */
    private static final double RESTING = 0.02;

    /** Reads what a peer prints. */
    static Round of(String line) {
        double[] figures =
                Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
        return new Round(figures[0], figures[1], figures[2], figures[3]);
    }

    boolean isCompilerResting() {
        return compiler / cpu < RESTING;
    }
}
