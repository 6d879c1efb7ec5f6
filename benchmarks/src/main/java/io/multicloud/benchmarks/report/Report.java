package io.multicloud.benchmarks.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** All tables of the document, in its order. */
public final class Report {

    private final ClassPaths classPaths;
    private final int rounds;
    private final boolean quick;

    /**
     * Makes a report from the folders that hold the peers' jars and the number of measurements of each; a quick one only
     * shows that everything works.
     */
    public Report(Path classPaths, int rounds, boolean quick) {
        this.classPaths = new ClassPaths(classPaths);
        this.rounds = quick ? 1 : rounds;
        this.quick = quick;
    }

    /** Prints each table as soon as it is there. */
    public void print(List<String> parts) throws IOException {
        MicroReport micro = new MicroReport(classPaths, rounds);
        if (parts.contains("sign")) {
            System.out.println(micro.signing());
        }
        if (parts.contains("decode")) {
            System.out.println(micro.decoding());
        }
        try (Server server = new Server(classPaths)) {
            for (String mode : List.of("sync", "async")) {
                if (parts.contains(mode)) {
                    calls(new CallReport(classPaths, server, rounds, !quick), mode);
                }
            }
            if (parts.contains("start")) {
                StartReport start = new StartReport(classPaths, server, rounds);
                System.out.println(start.table(Contender.ALIYUN, "aliyun-10"));
                System.out.println(start.table(Contender.HUAWEI, "huawei-10"));
            }
        }
        if (parts.contains("size")) {
            System.out.println(SizeReport.table(classPaths));
        }
    }

    private static void calls(CallReport calls, String mode) throws IOException {
        for (String count : List.of("10", "1000")) {
            System.out.println(calls.table(Contender.ALIYUN, "aliyun-" + count, mode));
            System.out.println(calls.table(Contender.HUAWEI, "huawei-" + count, mode));
        }
    }
}
