package io.multicloud.examples.jshell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CompletionTest {

    @Test
    void short_names_complete_at_once_and_nothing_is_offered_that_nobody_asked_for() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Command.classPath(),
                        Completions.class.getName(),
                        "ta",
                        "hu",
                        "pr",
                        "huawei.listI",
                        "")
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed.lines())
                .containsExactly(
                        "ta: table(",
                        "hu: huawei",
                        "pr: preview(",
                        "huawei.listI: listInstances( listInstancesPager(",
                        ": aliyun boolean byte char double float help() huawei int json( long mysql preview( redis"
                                + " short table( void waitFor(");
    }
}
