package io.multicloud.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs JMH over everything several times, so that no benchmark has the machine's bad minute for itself. */
final class MicroReport {

    private final ClassPaths classPaths;
    private final int rounds;

    MicroReport(ClassPaths classPaths, int rounds) {
        this.classPaths = classPaths;
        this.rounds = rounds;
    }

    Table signing() throws IOException {
        return table("Signing", measure(List.of(own("SigningBenchmark"))));
    }

    Table decoding() throws IOException {
        String vendor = classPaths.of("huaweicloud-sdk-rds", "jmh-core", "jopt-simple", "commons-math3");
        return table(
                "Decoding", measure(List.of(own("micro.DecodeBenchmark"), List.of(vendor, "VendorDecodeBenchmark"))));
    }

    private List<String> own(String benchmarks) {
        return List.of(classPaths.own(), benchmarks);
    }

    private static Table table(String title, Map<String, List<double[]>> figures) {
        Table table =
                new Table(title, "what", "operations per CPU second", "CPU µs", "operations/s", "bytes allocated");
        figures.forEach((name, runs) -> table.row(
                name,
                Table.figure(1e9 / median(runs, 1)),
                Table.figure(median(runs, 1) / 1000),
                Table.figure(median(runs, 0)),
                Table.figure(median(runs, 2))));
        return table;
    }

    private static double median(List<double[]> runs, int figure) {
        return Median.of(runs.stream().map(run -> run[figure]).toList());
    }

    private Map<String, List<double[]>> measure(List<List<String>> runs) throws IOException {
        Map<String, List<double[]>> figures = new TreeMap<>();
        for (int round = 0; round < Math.max(1, rounds / 4); round++) {
            for (List<String> run : runs) {
                for (JsonNode result : jmh(run.get(0), run.get(1))) {
                    String name = result.path("benchmark").asText().replaceAll(".*\\.", "");
                    String answer = result.path("params").path("answer").asText();
                    figures.computeIfAbsent((answer + " " + name).strip(), n -> new ArrayList<>())
                            .add(new double[] {
                                result.path("primaryMetric").path("score").asDouble(),
                                secondary(result, "cpu.norm"),
                                secondary(result, "gc.alloc.rate.norm")
                            });
                }
            }
        }
        return figures;
    }

    private static double secondary(JsonNode result, String metric) {
        return result.path("secondaryMetrics").path(metric).path("score").asDouble();
    }

    private JsonNode jmh(String classPath, String benchmarks) throws IOException {
        Path results = Files.createTempFile("jmh", ".json");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath));
        command.addAll(List.of("org.openjdk.jmh.Main", benchmarks, "-f", "1", "-foe", "true"));
        command.addAll(List.of("-prof", "gc", "-prof", "io.multicloud.benchmarks.micro.CpuProfiler"));
        command.addAll(
                rounds == 1
                        ? List.of("-wi", "0", "-i", "1", "-r", "1")
                        : List.of("-wi", "2", "-w", "2", "-i", "2", "-r", "1"));
        command.addAll(List.of("-rf", "json", "-rff", results.toString()));
        try {
            int exit = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IOException(
                        "JMH failed over " + benchmarks + " on " + classPath.replace(File.pathSeparator, "\n"));
            }
            return new ObjectMapper().readTree(results.toFile());
        } catch (InterruptedException e) {
            throw new IOException(e);
        } finally {
            Files.delete(results);
        }
    }
}
