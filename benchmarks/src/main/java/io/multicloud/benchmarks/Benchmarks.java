package io.multicloud.benchmarks;

import io.multicloud.benchmarks.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Prints the tables of {@code docs/performance.md}. */
public final class Benchmarks {

    private Benchmarks() {}

    /** Runs the parts that are named in the first argument, with commas between them. */
    public static void main(String[] args) throws IOException {
        System.out.printf(
                "%s %s, %s %s, %d processors%n",
                System.getProperty("java.vm.name"),
                System.getProperty("java.runtime.version"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors());
        new Report(
                        Path.of(System.getProperty("class.paths")),
                        Integer.getInteger("rounds"),
                        Boolean.getBoolean("quick"))
                .print(List.of(args[0].split(",")));
    }
}
