package io.multicloud.benchmarks.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Warm whole calls. All processes live together, but only one of them works at a time: round by round, one after the
 * other, so that what disturbs the machine disturbs them all.
 */
public final class CallReport {

    private final ClassPaths classPaths;
    private final Server server;
    private final int warmUp;
    private final int rounds;

    CallReport(ClassPaths classPaths, Server server, int rounds) {
        this.classPaths = classPaths;
        this.server = server;
        this.rounds = rounds;
        this.warmUp = 2 * rounds;
    }

    Table table(List<Contender> contenders, String answer, String mode) throws IOException {
        Map<Contender, List<double[]>> figures = measure(contenders, answer, mode);
        Table table = new Table(
                "Whole call, " + mode + ", " + answer,
                "client",
                "wall µs",
                "CPU µs",
                "KB allocated",
                "CPU to bare",
                "allocation to bare");
        List<double[]> bare = figures.values().iterator().next();
        figures.forEach((contender, own) -> table.row(
                contender.name(),
                Table.figure(median(own, 0) / 1000),
                Table.figure(median(own, 1) / 1000),
                Table.figure(median(own, 2) / 1024),
                Table.figure(ratio(own, bare, 1)),
                Table.figure(ratio(own, bare, 2))));
        return table;
    }

    private Map<Contender, List<double[]>> measure(List<Contender> contenders, String answer, String mode)
            throws IOException {
        Map<Contender, Child> children = new LinkedHashMap<>();
        Map<Contender, List<double[]>> figures = new LinkedHashMap<>();
        try {
            for (Contender contender : contenders) {
                if (mode.equals("sync") || contender.async()) {
                    children.put(contender, start(contender, answer));
                    figures.put(contender, new ArrayList<>());
                }
            }
            int perRound = answer.endsWith("-1000") ? 200 : 2000;
            for (int round = -warmUp; round < rounds; round++) {
                for (Map.Entry<Contender, Child> child : children.entrySet()) {
                    double[] used = figures(child.getValue().ask(mode + " " + perRound));
                    if (round >= 0) {
                        figures.get(child.getKey()).add(used);
                    }
                }
            }
        } finally {
            children.values().forEach(Child::close);
        }
        return figures;
    }

    private Child start(Contender contender, String answer) throws IOException {
        Child child = Child.start(
                classPaths.of(contender.classPath()), contender.mainClass(), server.address(contender, answer));
        child.read();
        return child;
    }

    private static double[] figures(String line) {
        return Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    private static double median(List<double[]> rounds, int figure) {
        return Median.of(rounds.stream().map(round -> round[figure]).toList());
    }

    /** Compares round by round: what was measured a moment apart. */
    private static double ratio(List<double[]> own, List<double[]> bare, int figure) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            ratios.add(own.get(i)[figure] / bare.get(i)[figure]);
        }
        return Median.of(ratios);
    }
}
