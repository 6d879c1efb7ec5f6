package io.multicloud.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.emulator.MulticloudEmulator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as an operator starts it, from a folder of his own. */
class ShellTest {

    private static final String SCRIPT = """
            /open huawei.jsh
            /open aliyun.jsh
            var created = aliyun.createInstance(r -> r.regionId("cn-hangzhou").zoneId("cn-hangzhou-e").dbName("orders").nodeSpec("petadata.s2.xlarge").nodeNumber(2).accountName("orders_app").accountPassword(Secret.of("Fake-Passw0rd1")).instanceName("新库"))
            table(aliyun.describeInstances(), "instanceId", "instanceName", "instanceStatus", "regionId")
            table(huawei.listInstancesPager(), "id", "name", "status", "region")
            json(mysql.describeDbInstances().data().get(0))
            /open capitalonline.jsh
            String firstOf(List<DbInstance> all) {
                return all.get(0).instanceUuid();
            }
            var ready = waitFor(mysql.waitForInstance(firstOf(mysql.describeDbInstances().data())).after(Duration.ZERO), InstanceStatus.RUNNING)
            preview(io.multicloud.aliyun.hybriddb.model.CreateAccountRequest.builder().instanceId(created.instanceId()).accountName("app").accountPassword(Secret.of("Fake-Passw0rd1")).build())
            table(ready)
            System.out.println("here: " + Path.of("x").toAbsolutePath())
            """;

    @TempDir
    Path folder;

    @Test
    void a_script_shows_ids_states_and_chinese_names_in_columns_and_no_secret() throws Exception {
        Files.writeString(folder.resolve("show.jsh"), SCRIPT);

        Command.Run run = new Command(folder).run("", Map.of(), "--emulator", "show.jsh");

        assertThat(run.err()).contains("aliyun  EMULATOR  http://127.0.0.1:").doesNotContain("show.jsh:");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsPattern("(?m)^pd-\\w+ +订单库 {8}ACTIVE +cn-hangzhou$")
                .containsPattern("(?m)^pd-\\w+ +reports {7}ACTIVE +cn-hangzhou$")
                .containsPattern("(?m)^pd-\\w+ +新库 {10}CREATE +cn-hangzhou$")
                .containsPattern("(?m)^\\w{32}in01  orders-库  ACTIVE  cn-north-4$")
                .containsPattern("\"instanceName\": \"(订单库|reports)\",\n  \"status\": \"RUNNING\"")
                .containsPattern("instance [\\w-]+: RUNNING after 0 s")
                .containsPattern("GET http://127.0.0.1:\\d+/\\?Action=CreateAccount&.*AccountPassword=\\*\\*\\*")
                .contains("Signature=***", "curl -X GET")
                .containsPattern("(?m)^instanceUuid +[\\w-]{36}$")
                .contains("here: " + folder.resolve("x"))
                .doesNotContain("Fake-Passw0rd1", "==>");
    }

    @Test
    void at_the_prompt_the_files_of_the_clouds_open_and_an_exception_is_its_message() throws Exception {
        Command.Run run = new Command(folder).run("""
                        /open huawei.jsh
                        InstanceStatus.ACTIVE.getClass()
                        /open aliyun.jsh
                        InstanceStatus.ACTIVE.getClass()
                        aliyun.describeInstanceInfo("pd-nowhere")
                        emulator.journal().isEmpty()
                        "订单库"
                        /exit 7
                        """, Map.of());

        assertThat(run.err()).contains("No cloud is configured: all clients talk to an emulator in this process.");
        assertThat(run.out())
                .contains("class io.multicloud.huawei.flexus.model.InstanceStatus")
                .contains("class io.multicloud.aliyun.hybriddb.model.InstanceStatus")
                .containsPattern(
                        "Exception io.multicloud.core.error.NotFoundException: .*Forbidden.InstanceNotFound.*\\R"
                                + "\\| +at \\(#\\d+:1\\)\\R")
                .contains("==> false", "==> \"订单库\"")
                .doesNotContain("Error:", "Welcome");
        assertThat(run.exitCode()).isEqualTo(7);
    }

    @Test
    void the_first_failure_ends_a_script_with_its_line_and_exit_code_1() throws Exception {
        Command.Run run = new Command(folder).run("""
                        // Two lines of a method count as two.
                        int twice(int x) {
                            return 2 * x;
                        }
                        System.out.println(twice(21));
                        aliyun.describeInstanceInfo("pd-nowhere");
                        System.out.println("never");
                        """, Map.of(), "--emulator", "-");

        assertThat(run.out()).isEqualToNormalizingNewlines("42\n");
        assertThat(run.err())
                .contains("standard input:6: io.multicloud.core.error.NotFoundException: ")
                .contains("Forbidden.InstanceNotFound");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void a_client_comes_from_the_environment_and_one_that_is_not_configured_says_what_it_lacks() throws Exception {
        try (MulticloudEmulator emulator = MulticloudEmulator.start()) {
            Command.Run run = new Command(folder)
                    .run(
                            """
                            table(aliyun.describeInstances())
                            System.out.println(huawei)
                            huawei.listInstances()
                            """,
                            Map.of(
                                    "ALIBABA_CLOUD_ACCESS_KEY_ID",
                                            emulator.aliyun().accessKeyId(),
                                    "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
                                            emulator.aliyun().accessKeySecret(),
                                    "MULTICLOUD_ALIYUN_ENDPOINT",
                                            emulator.endpoint().toString()),
                            "-Dmulticloud.aliyun.region=cn-beijing",
                            "-");

            assertThat(run.out()).contains("(none)", "huawei is not configured. No credentials for huawei");
            assertThat(run.err())
                    .containsPattern("aliyun +http://127.0.0.1:\\d+  region cn-beijing  key "
                            + emulator.aliyun().accessKeyId())
                    .containsPattern("mysql +not configured")
                    .contains("standard input:3: io.multicloud.core.error.ConfigurationException: huawei is not")
                    .doesNotContain(emulator.aliyun().accessKeySecret(), "EMULATOR");
            assertThat(emulator.journal()).hasSize(1);
        }
    }

    @Test
    void scripts_and_profiles_do_not_get_emulated_clouds_unasked() throws Exception {
        Command command = new Command(folder);

        Command.Run script = command.run("table(aliyun.describeInstances())", Map.of(), "-");
        assertThat(script.exitCode()).isEqualTo(Shell.WRONG_USE);
        assertThat(script.err()).contains("No cloud is configured, and scripts do not run on emulated ones unasked");

        Command.Run profile = command.run("", Map.of(), "--profile", "prod");
        assertThat(profile.exitCode()).isEqualTo(Shell.WRONG_USE);
        assertThat(profile.err()).contains("No cloud is configured in the profile prod");
    }
}
