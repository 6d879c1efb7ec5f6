package io.multicloud.tests.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.emulator.MulticloudEmulator;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A script of JShell on the built class path, as an operator would start it. */
class JShellTest {

    private static final Duration LIMIT = Duration.ofMinutes(2);

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
                    .containsPattern("redis: [\\w-]+ 缓存 CREATING")
                    .contains("AccessKeyCredentials[accessKeyId=emulator-fake-key-id, accessKeySecret=***")
                    .contains("&Signature=***")
                    .doesNotContain("fake-key-secret", "Fake-Passw0rd1", "Exception", "error:");
        }
    }

    // The shell starts another process for the script, which gets the settings as system properties.
    private static String run(String script, Map<String, String> settings) throws Exception {
        List<String> arguments = new ArrayList<>();
        for (String encoding : List.of("file.encoding", "stdout.encoding")) {
            arguments.addAll(List.of("-J-D" + encoding + "=UTF-8", "-R-D" + encoding + "=UTF-8"));
        }
        settings.forEach((name, value) -> arguments.add("-R-D" + name + "=" + value));
        arguments.addAll(List.of("--class-path", JdkProgram.classPath(), "--feedback", "concise", script(script)));
        JdkProgram.Run run = JdkProgram.run(LIMIT, "jshell", arguments);
        assertThat(run.exitCode()).as(run.output()).isZero();
        return run.output();
    }

    private static String script(String resource) throws URISyntaxException {
        return Path.of(JShellTest.class.getResource(resource).toURI()).toString();
    }
}
