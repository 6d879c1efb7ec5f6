package io.multicloud.benchmarks.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Warm whole calls. All processes live together, but only one of them works at a time: round by round, one after the
 * other, so that what disturbs the machine disturbs them all. The first round that counts is the one before which the
 * compilers of all of them had come to rest.
 */
public final class CallReport {

    /** For so many rounds in a row no compiler may have had much to do. */
    private static final int REST = 4;

    /** A compiler that does not rest for so long has to be lived with; its share is a column of its own. */
    private static final int LONGEST_WARM_UP = 60;

    private final ClassPaths classPaths;
    private final Server server;
    private final int rounds;
    private final boolean warm;

    CallReport(ClassPaths classPaths, Server server, int rounds, boolean warm) {
        this.classPaths = classPaths;
        this.server = server;
        this.rounds = rounds;
        this.warm = warm;
    }

    Table table(List<Contender> contenders, String answer, String mode) throws IOException {
        Map<Contender, List<Round>> figures = new LinkedHashMap<>();
        int warmUp = measure(contenders, answer, mode, figures);
        Table table = new Table(
                "Whole call, " + mode + ", " + answer + ", after " + warmUp * calls(answer) + " calls",
                "client",
                "wall µs",
                "CPU µs",
                "of that the compiler's",
                "KB allocated",
                "CPU to bare",
                "allocation to bare");
        List<Round> bare = figures.values().iterator().next();
        figures.forEach((contender, own) -> table.row(
                contender.name(),
                Table.figure(median(own, Round::wall) / 1000),
                Table.figure(median(own, Round::cpu) / 1000),
                Table.figure(mean(own, Round::compiler) / 1000),
                Table.figure(median(own, Round::bytes) / 1024),
                Table.figure(ratio(own, bare, Round::cpu)),
                Table.figure(ratio(own, bare, Round::bytes))));
        return table;
    }

    private int measure(List<Contender> contenders, String answer, String mode, Map<Contender, List<Round>> figures)
            throws IOException {
        Map<Contender, Child> children = new LinkedHashMap<>();
        try {
            for (Contender contender : contenders) {
                if (mode.equals("sync") || contender.async()) {
                    children.put(contender, start(contender, answer));
                    figures.put(contender, new ArrayList<>());
                }
            }
            String order = mode + " " + calls(answer);
            int warmUp = warm ? warmUp(children.values(), order) : 0;
            for (int round = 0; round < rounds; round++) {
                for (Map.Entry<Contender, Child> child : children.entrySet()) {
                    figures.get(child.getKey()).add(Round.of(child.getValue().ask(order)));
                }
            }
            return warmUp;
        } finally {
            children.values().forEach(Child::close);
        }
    }

    private static int warmUp(Iterable<Child> children, String order) throws IOException {
        int resting = 0;
        int done = 0;
        while (resting < REST && done < LONGEST_WARM_UP) {
            boolean rests = true;
            for (Child child : children) {
                rests &= Round.of(child.ask(order)).isCompilerResting();
            }
            resting = rests ? resting + 1 : 0;
            done++;
        }
        return done;
    }

    private static int calls(String answer) {
        return answer.endsWith("-1000") ? 100 : 2000;
    }

    private Child start(Contender contender, String answer) throws IOException {
        Child child = Child.start(
                classPaths.of(contender.classPath()), contender.mainClass(), server.address(contender, answer));
        child.read();
        return child;
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return Median.of(rounds.stream().mapToDouble(figure).boxed().toList());
    }

    // The compiler works in few of the rounds, so that the one in the middle says nothing.
    private static double mean(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return rounds.stream().mapToDouble(figure).average().orElse(0);
    }

    /** Compares round by round: what was measured a moment apart. */
    private static double ratio(List<Round> own, List<Round> bare, ToDoubleFunction<Round> figure) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            ratios.add(figure.applyAsDouble(own.get(i)) / figure.applyAsDouble(bare.get(i)));
        }
        return Median.of(ratios);
    }
}
