package io.multicloud.tests.kit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program of this JDK in a process of its own, which gets no input. */
public final class JdkProgram {

    private JdkProgram() {}

    /** How it ended, and what it wrote to either of its outputs. */
    public record Run(int exitCode, Instant end, String output) {}

    /** Runs a program to its end, or ends it by force and fails when that takes too long. */
    public static Run run(Duration limit, String program, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", program).toString()));
        command.addAll(arguments);
        Path output = Files.createTempFile(program, ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            Instant end = Instant.now();
            if (!ended) {
                process.destroyForcibly().waitFor();
                throw new AssertionError(program + " has not ended within " + limit + ":\n" + Files.readString(output));
            }
            return new Run(process.exitValue(), end, Files.readString(output, UTF_8));
        } finally {
            Files.delete(output);
        }
    }

    /** This JVM's class path, without entries that do not exist, such as empty modules' classes. */
    public static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> Files.exists(Path.of(entry)))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
