package io.multicloud.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.multicloud.core.error.ConfigurationException;
import io.multicloud.emulator.MulticloudEmulator;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void without_credentials_it_creates_awaits_lists_and_deletes_on_three_emulated_clouds() throws Exception {
        Set<Thread> before = threads();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        quickstart(bytes).run(Map.of());

        assertThat(bytes.toString(UTF_8))
                .contains("created  CapitalOnline 首云: ", "created  Huawei 华为云: ", "created  Aliyun 阿里云: pd-")
                .contains("waiting  CapitalOnline 首云: CREATING", "waiting  CapitalOnline 首云: RUNNING")
                .contains("waiting  Huawei 华为云: BUILD", "waiting  Huawei 华为云: ACTIVE")
                .contains("waiting  Aliyun 阿里云: CREATE", "waiting  Aliyun 阿里云: ACTIVE")
                .containsPattern("CapitalOnline 首云  \\S+  订单库-\\w+ +RUNNING  CN_\\w+")
                .containsPattern("Huawei 华为云 {7}\\S+ +orders-库 +ACTIVE   cn-north-4")
                .containsPattern("Aliyun 阿里云 {7}pd-\\S+ +订单库 +ACTIVE   cn-hangzhou")
                .contains("deleted  CapitalOnline 首云", "kept     Huawei 华为云", "deleted  Aliyun 阿里云")
                .contains("calls, every one signed by the SDK and verified by the emulator.");
        assertThat(threads().stream().filter(t -> !t.isDaemon()).collect(Collectors.toSet()))
                .isSubsetOf(before);
    }

    @Test
    void half_given_credentials_of_a_real_cloud_stop_it_before_anything_is_sent() {
        assertThatThrownBy(() ->
                        quickstart(new ByteArrayOutputStream()).run(Map.of("ALIBABA_CLOUD_ACCESS_KEY_ID", "fake-id")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("The access key secret is missing: ");
    }

    // Half of the way to a ready instance between two looks, without waiting for it.
    private static Quickstart quickstart(ByteArrayOutputStream bytes) {
        return new Quickstart(
                new PrintStream(bytes, true, UTF_8),
                MulticloudEmulator.builder().creationTime(Duration.ofHours(1)),
                emulator -> emulator.advance(Duration.ofMinutes(30)));
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet();
    }
}
