package io.multicloud.benchmarks.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** From the start of a process to its first answer, one process of each after the other, several times. */
final class StartReport {

    private final ClassPaths classPaths;
    private final Server server;
    private final int rounds;

    StartReport(ClassPaths classPaths, Server server, int rounds) {
        this.classPaths = classPaths;
        this.server = server;
        this.rounds = rounds;
    }

    Table table(List<Contender> contenders, String answer) throws IOException {
        List<List<Double>> wall = lists(contenders.size());
        List<List<Double>> cpu = lists(contenders.size());
        List<List<Double>> wallRatio = lists(contenders.size());
        List<List<Double>> cpuRatio = lists(contenders.size());
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < contenders.size(); i++) {
                start(contenders.get(i), answer, wall.get(i), cpu.get(i));
                wallRatio.get(i).add(wall.get(i).get(round) / wall.get(0).get(round));
                cpuRatio.get(i).add(cpu.get(i).get(round) / cpu.get(0).get(round));
            }
        }
        Table table = new Table(
                "Start of the process to the first answer, " + answer,
                "client",
                "wall ms",
                "CPU ms",
                "wall to bare",
                "CPU to bare");
        for (int i = 0; i < contenders.size(); i++) {
            table.row(
                    contenders.get(i).name(),
                    Table.figure(Median.of(wall.get(i))),
                    Table.figure(Median.of(cpu.get(i))),
                    Table.figure(Median.of(wallRatio.get(i))),
                    Table.figure(Median.of(cpuRatio.get(i))));
        }
        return table;
    }

    private void start(Contender contender, String answer, List<Double> wall, List<Double> cpu) throws IOException {
        String classPath = classPaths.of(contender.classPath());
        String address = server.address(contender, answer);
        long start = System.nanoTime();
        try (Child child = Child.start(classPath, contender.mainClass(), address)) {
            child.read();
            wall.add((System.nanoTime() - start) / 1e6);
            cpu.add((double) child.cpu().toMillis());
        }
    }

    private static List<List<Double>> lists(int count) {
        List<List<Double>> lists = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }
}
