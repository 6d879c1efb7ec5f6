package io.multicloud.tests.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.tests.kit.JdkProgram;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nothing of the SDK keeps a JVM alive whose main has returned, whether its clients were closed or not. */
class ExitTest {

    // For the whole process: far below the minute for which idle connections and threads of OkHttp stay.
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private static final Pattern RETURN = Pattern.compile("main returns at (\\d+)");

    @Test
    void a_main_that_forgot_to_close_its_clients_ends() throws Exception {
        assertEnds(ForgottenClose.class, "instances: 1");
    }

    @Test
    void a_main_that_left_asynchronous_calls_and_waits_behind_ends() throws Exception {
        assertEnds(ForgottenAsyncCalls.class, "open: true");
    }

    /** The program gets endpoint, key id and secret, and says when it returns. */
    private static void assertEnds(Class<?> program, String output) throws Exception {
        try (MulticloudEmulator emulator = MulticloudEmulator.start()) {
            EmulatedClients.aliyun(emulator).build().createInstance(Samples::aliyun);
            JdkProgram.Run run = JdkProgram.run(
                    LIMIT,
                    "java",
                    List.of(
                            "-cp",
                            JdkProgram.classPath(),
                            program.getName(),
                            emulator.endpoint().toString(),
                            emulator.aliyun().accessKeyId(),
                            emulator.aliyun().accessKeySecret()));

            assertThat(run.exitCode()).as(run.output()).isZero();
            assertThat(run.output()).contains(output);
            Matcher returned = RETURN.matcher(run.output());
            assertThat(returned.find()).as(run.output()).isTrue();
            Instant end = Instant.ofEpochMilli(Long.parseLong(returned.group(1)));
            System.out.println(program.getSimpleName() + " ended "
                    + Duration.between(end, run.end()).toMillis() + " ms after its main");
        }
    }
}
