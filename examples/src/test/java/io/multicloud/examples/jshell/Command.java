package io.multicloud.examples.jshell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command of {@code examples/jshell} in a process of its own: the script where there is a POSIX shell, else Java. */
final class Command {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Path FOLDER = Path.of("jshell").toAbsolutePath();

    private final Path from;

    Command(Path from) {
        this.from = from;
    }

    /** How it ended, what it wrote to standard output and what to standard error. */
    record Run(int exitCode, String out, String err) {}

    Run run(String input, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Path in = Files.writeString(from.resolve("in.txt"), input);
        Path out = from.resolve("out.txt");
        Path err = from.resolve("err.txt");
        boolean posix = File.separatorChar == '/';
        List<String> command = new ArrayList<>(posix ? script() : java());
        command.addAll(List.of("--class-path", classPath()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory((posix ? from : FOLDER).toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        // Nothing of the machine that runs the tests may configure a cloud.
        builder.environment().keySet().removeIf(name -> name.matches("(MULTICLOUD|ALIBABA|HUAWEI|CDS_|COLUMNS).*"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MULTICLOUD_PROFILES_FILE", profiles().toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
            throw new AssertionError("Not ended within " + LIMIT + ":\n" + read(out) + read(err));
        }
        return new Run(process.exitValue(), read(out), read(err));
    }

    private Path profiles() throws IOException {
        Path file = from.resolve("profiles.properties");
        if (!Files.exists(file)) {
            Files.createFile(file);
            file.toFile().setReadable(false, false);
            file.toFile().setWritable(false, false);
            file.toFile().setReadable(true, true);
            file.toFile().setWritable(true, true);
        }
        return file;
    }

    private static List<String> script() {
        return List.of("sh", FOLDER.resolve("multicloud").toString());
    }

    private List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dmulticloud.shell.from=" + from,
                "../src/main/java/io/multicloud/examples/jshell/Open.java");
    }

    // The compiler of the shell refuses entries that do not exist, such as empty modules' classes.
    static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Files.exists(Path.of(entry)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, UTF_8);
    }
}
