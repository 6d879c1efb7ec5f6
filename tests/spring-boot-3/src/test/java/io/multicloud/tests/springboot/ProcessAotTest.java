package io.multicloud.tests.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.tests.kit.JdkProgram;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the goal {@code process-aot} of Boot's plugins does, and an application that is started from what it wrote. */
class ProcessAotTest {

    private static final String CLASS_PATH = JdkProgram.classPath();

    @TempDir
    Path folder;

    @Test
    void an_application_that_was_processed_ahead_of_time_calls_the_cloud() throws Exception {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        Path sources = folder.resolve("sources");
        try (MulticloudEmulator emulator = MulticloudEmulator.start()) {
            List<String> properties = List.of(
                    "--multicloud.aliyun.accounts.prod.endpoint=" + emulator.endpoint(),
                    "--multicloud.aliyun.accounts.prod.access-key-id="
                            + emulator.aliyun().accessKeyId(),
                    "--multicloud.aliyun.accounts.prod.access-key-secret="
                            + emulator.aliyun().accessKeySecret());

            List<String> process = new ArrayList<>(List.of(
                    "-cp",
                    CLASS_PATH,
                    "org.springframework.boot.SpringApplicationAotProcessor",
                    AotApplication.class.getName(),
                    sources.toString(),
                    classes.toString(),
                    classes.toString(),
                    "io.multicloud",
                    "aot-application"));
            process.addAll(properties);
            java(process);
            compile(sources, classes);
            List<String> start = new ArrayList<>(List.of(
                    "-Dspring.aot.enabled=true",
                    "-cp",
                    classes + File.pathSeparator + CLASS_PATH,
                    AotApplication.class.getName()));
            start.addAll(properties);

            assertThat(java(start)).contains(AotApplication.GENERATED + "0 instances");
            assertThat(emulator.journal()).hasSize(1);
        }
    }

    private static void compile(Path sources, Path classes) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("-proc:none", "-nowarn", "-cp", CLASS_PATH, "-d", classes.toString()));
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
        }
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(result).as("exit code of the compiler").isZero();
    }

    private static String java(List<String> arguments) throws IOException, InterruptedException {
        JdkProgram.Run run = JdkProgram.run(Duration.ofMinutes(2), "java", arguments);
        assertThat(run.exitCode()).as(run.output()).isZero();
        return run.output();
    }
}
