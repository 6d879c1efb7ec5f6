package io.multicloud.tests.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.model.Instance;
import io.multicloud.aliyun.hybriddb.model.InstanceStatus;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.core.error.WaitException;
import io.multicloud.core.waiting.Progress;
import io.multicloud.emulator.JournalEntry;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WaitersAndPagersTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration QUICKLY = Duration.ofMillis(5);

    private final MulticloudEmulator emulator = MulticloudEmulator.builder()
            .creationTime(HOUR)
            .deletionTime(HOUR)
            .rateLimits(false)
            .start();

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void aliyun_is_awaited_until_active_and_until_gone_with_and_without_a_thread() throws Exception {
        try (HybridDbClient client = EmulatedClients.aliyun(emulator).build()) {
            List<String> seen = new ArrayList<>();
            String id = client.createInstance(Samples::aliyun).instanceId();
            assertThat(client.waitForInstance(id)
                            .until(InstanceStatus.ACTIVE)
                            .every(QUICKLY)
                            .onProgress(read -> turn(read, seen))
                            .await()
                            .instanceStatus())
                    .isEqualTo(InstanceStatus.ACTIVE);
            assertThat(seen).containsExactly("CREATE", "ACTIVE");

            client.deleteInstance(id);
            client.waitForInstance(id)
                    .every(QUICKLY)
                    .onProgress(read -> turn(read, seen))
                    .awaitGoneAsync()
                    .get(20, TimeUnit.SECONDS);
            assertThat(client.describeInstancesPager()).isEmpty();
        }
    }

    @Test
    void huawei_is_awaited_until_active() {
        try (FlexusRdsClient client = EmulatedClients.huawei(emulator).build()) {
            String id = client.createInstance(Samples::huawei).instance().id();
            assertThat(client.waitForInstance(id)
                            .until(io.multicloud.huawei.flexus.model.InstanceStatus.ACTIVE)
                            .every(QUICKLY)
                            .onProgress(read -> turn(read, new ArrayList<>()))
                            .await()
                            .id())
                    .isEqualTo(id);
        }
    }

    @Test
    void capitalonline_is_awaited_until_running_and_until_gone() {
        try (CapitalOnlineMysqlClient client =
                EmulatedClients.capitalOnline(emulator).build()) {
            client.createDbInstance(Samples::capitalOnline);
            String uuid = client.describeDbInstances().data().get(0).instanceUuid();
            assertThat(client.waitForInstance(uuid)
                            .until(io.multicloud.capitalonline.model.InstanceStatus.RUNNING)
                            .after(Duration.ZERO)
                            .every(QUICKLY)
                            .onProgress(read -> turn(read, new ArrayList<>()))
                            .await()
                            .instanceUuid())
                    .isEqualTo(uuid);
            client.deleteDbInstance(uuid);
            client.waitForInstance(uuid)
                    .after(Duration.ZERO)
                    .every(QUICKLY)
                    .onProgress(read -> turn(read, new ArrayList<>()))
                    .awaitGone();
        }
    }

    @Test
    void a_state_that_does_not_come_in_time_is_told_with_the_last_one_seen() {
        try (HybridDbClient client = EmulatedClients.aliyun(emulator).build()) {
            String id = client.createInstance(Samples::aliyun).instanceId();
            assertThat(catchThrowable(() -> client.waitForInstance(id)
                            .until(InstanceStatus.ACTIVE)
                            .every(QUICKLY)
                            .within(Duration.ofMillis(200))
                            .await()))
                    .isInstanceOfSatisfying(WaitException.class, e -> {
                        assertThat(e.reason()).isEqualTo(WaitException.Reason.TIMEOUT);
                        assertThat(e.lastState()).contains("CREATE");
                    });
        }
    }

    @Test
    void all_pages_of_a_list_are_read_as_one() {
        try (HybridDbClient aliyun = EmulatedClients.aliyun(emulator).build();
                FlexusRdsClient huawei = EmulatedClients.huawei(emulator).build()) {
            List<String> names =
                    IntStream.range(0, 53).mapToObj(i -> "orders-" + i).toList();
            names.forEach(name -> aliyun.createInstance(r -> {
                Samples.aliyun(r);
                r.instanceName(name);
            }));
            names.subList(0, 5)
                    .forEach(name -> huawei.createInstance(r -> {
                        Samples.huawei(r);
                        r.name(name);
                    }));

            assertThat(aliyun.describeInstancesPager().stream().map(Instance::instanceName))
                    .containsExactlyInAnyOrderElementsOf(names);
            assertThat(aliyun.describeInstancesPager(r -> r.pageSize(20)).pages())
                    .hasSize(3);
            assertThat(huawei.listInstancesPager(r -> r.limit(2)).stream()
                            .map(io.multicloud.huawei.flexus.model.Instance::name))
                    .containsExactlyInAnyOrderElementsOf(names.subList(0, 5));
            assertThat(calls("DescribeInstances")).isEqualTo(2 + 3);
            assertThat(calls("ListInstances")).isEqualTo(3);
        }
    }

    private void turn(Progress<?, ?> read, List<String> seen) {
        seen.add(String.valueOf(read.state()));
        emulator.advance(HOUR);
    }

    private long calls(String action) {
        return emulator.journal().stream()
                .map(JournalEntry::action)
                .filter(action::equals)
                .count();
    }
}
