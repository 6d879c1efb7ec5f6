package io.multicloud.tests.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.emulator.MulticloudEmulator;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.tool.JavaShellToolBuilder;
import org.junit.jupiter.api.Test;

/** A script of JShell on the built class path, as an operator would start it. */
class JShellTest {

    @Test
    void a_script_creates_and_lists_instances_on_three_clouds() throws Exception {
        try (MulticloudEmulator emulator =
                MulticloudEmulator.builder().creationTime(Duration.ofHours(1)).start()) {
            String output = run(
                    "/jshell/instances.jsh",
                    Map.of(
                            "emulator.endpoint",
                            emulator.endpoint().toString(),
                            "emulator.project",
                            EmulatedClients.project(emulator).id()));

            assertThat(output)
                    .containsPattern("aliyun: pd-\\w+ 订单库 CREATE")
                    .containsPattern("huawei: \\w+ orders BUILD")
                    .containsPattern("capitalonline: [\\w-]+ 订单库 CREATING")
                    .contains("AccessKeyCredentials[accessKeyId=emulator-fake-key-id, accessKeySecret=***")
                    .contains("&Signature=***")
                    .doesNotContain("fake-key-secret", "Fake-Passw0rd1", "Exception", "error:");
        }
    }

    // The shell's own process gets the class path and the script's settings as system properties.
    private static String run(String script, Map<String, String> settings) throws Exception {
        List<String> arguments = new ArrayList<>();
        settings.forEach((name, value) -> arguments.add("-R-D" + name + "=" + value));
        arguments.addAll(List.of("--class-path", classPath(), "--feedback", "concise", script(script)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = JavaShellToolBuilder.builder()
                .in(InputStream.nullInputStream(), null)
                .out(new PrintStream(out, true, UTF_8))
                .err(new PrintStream(out, true, UTF_8))
                .start(arguments.toArray(String[]::new));
        assertThat(code).as(out.toString(UTF_8)).isZero();
        return out.toString(UTF_8);
    }

    // The shell refuses entries that do not exist, such as the main classes of a module that has only tests.
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Files.exists(Path.of(entry)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String script(String resource) throws URISyntaxException {
        return Path.of(JShellTest.class.getResource(resource).toURI()).toString();
    }
}
