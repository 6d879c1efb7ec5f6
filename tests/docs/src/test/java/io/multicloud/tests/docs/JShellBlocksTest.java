package io.multicloud.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.emulator.Provider;
import io.multicloud.tests.kit.JdkProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the clouds' pages show for JShell, with the emulator's address in place of the region or area. */
@Timeout(180)
class JShellBlocksTest {

    private final MulticloudEmulator emulator = MulticloudEmulator.start();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void aliyuns_instances_are_listed() throws Exception {
        try (HybridDbClient hybridDb = Emulated.aliyun(emulator).build()) {
            hybridDb.createInstance(OnAliyun::orders);
        }
        assertThat(printed(
                        "docs/aliyun-hybriddb.md",
                        "aliyun",
                        emulator.aliyun().accessKeyId(),
                        emulator.aliyun().accessKeySecret()))
                .contains(emulator.instances(Provider.ALIYUN).get(0).id());
    }

    @Test
    void capitalonlines_instances_are_listed() throws Exception {
        try (CapitalOnlineMysqlClient mysql = Emulated.mysql(emulator).build()) {
            OnCapitalOnline.instance(mysql, "orders");
        }
        assertThat(printed(
                        "docs/capitalonline.md",
                        "capitalonline",
                        emulator.capitalOnline().accessKeyId(),
                        emulator.capitalOnline().secretAccessKey()))
                .contains(emulator.instances(Provider.CAPITALONLINE).get(0).id());
        assertThat(emulator.journal())
                .extracting(entry -> entry.action())
                .containsExactly("CreateDBInstance", "DescribeDBInstances", "DescribeDBInstances");
    }

    private String printed(String page, String cloud, String id, String secret) throws Exception {
        String block = Pages.page(page).codeBlocks().stream()
                .filter(code -> code.getInfo().equals("jshell"))
                .map(FencedCodeBlock::getLiteral)
                .findFirst()
                .orElseThrow();
        String script =
                block.replaceAll("\\.(region|area)\\(\"[^\"]+\"\\)", ".endpoint(\"" + emulator.endpoint() + "\")");
        assertThat(script).isNotEqualTo(block);
        JdkProgram.Run run = JdkProgram.run(
                Duration.ofMinutes(2),
                "jshell",
                List.of(
                        "--class-path",
                        JdkProgram.classPath(),
                        "-R-Dmulticloud." + cloud + ".access-key-id=" + id,
                        "-R-Dmulticloud." + cloud + ".access-key-secret=" + secret,
                        Files.writeString(folder.resolve("block.jsh"), script + "\n/exit\n")
                                .toString()));
        assertThat(run.exitCode()).as(run.output()).isZero();
        return run.output();
    }
}
