package io.multicloud.tests.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.model.Backup;
import io.multicloud.aliyun.hybriddb.model.BackupDay;
import io.multicloud.aliyun.hybriddb.model.BackupMode;
import io.multicloud.aliyun.hybriddb.model.DescribeBackupPolicyResponse;
import io.multicloud.aliyun.hybriddb.model.ItemLevel;
import io.multicloud.aliyun.hybriddb.model.PerformanceValue;
import io.multicloud.emulator.MulticloudEmulator;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Backups and what was measured, from the client to the emulator. */
class AliyunBackupActionsTest {

    private final MulticloudEmulator emulator =
            MulticloudEmulator.builder().rateLimits(false).start();
    private final HybridDbClient client = EmulatedClients.aliyun(emulator).build();
    private final String id = active();

    @AfterEach
    void close() {
        client.close();
        emulator.close();
    }

    private String active() {
        String created = client.createInstance(Samples::aliyun).instanceId();
        emulator.advance(Duration.ofHours(1));
        return created;
    }

    @Test
    void a_policy_is_set_and_its_backups_are_walked() {
        client.modifyBackupPolicy(r -> r.instanceId(id)
                .dbName("orders")
                .preferredBackupTime("02:00Z-03:00Z")
                .preferredBackupPeriod(BackupDay.onAll(EnumSet.allOf(DayOfWeek.class)))
                .backupRetentionPeriod(30));
        DescribeBackupPolicyResponse policy = client.describeBackupPolicy(id, "orders");
        assertThat(policy.backupDays()).hasSize(7);
        assertThat(policy.backupRetentionPeriod()).isEqualTo(30);

        emulator.advance(Duration.ofDays(4));
        Instant now = Instant.now();
        assertThat(client
                        .describeDatabaseBackupPager(r -> r.instanceId(id)
                                .dbName("orders")
                                .pageSize(30)
                                .startTime(now.minus(Duration.ofDays(1)))
                                .endTime(now.plus(Duration.ofDays(10))))
                        .stream())
                .extracting(Backup::backupMode)
                .hasSizeGreaterThanOrEqualTo(3)
                .containsOnly(BackupMode.AUTOMATED);
    }

    @Test
    void metrics_are_found_and_read_with_times_and_numbers() {
        String key = client.describeMonitorItems(r -> r.instanceId(id).itemLevel(ItemLevel.INSTANCE_PERFORMANCE))
                .monitorItems()
                .get(0)
                .metrics()
                .get(0)
                .key();
        Instant end = Instant.now().plus(Duration.ofMinutes(50));
        List<PerformanceValue> values = client.describeInstancePerformance(r -> r.instanceId(id)
                        .addKeyList(key)
                        .interval("5")
                        .startTime(end.minus(Duration.ofMinutes(20)))
                        .endTime(end))
                .monitorDatas()
                .get(0)
                .performanceValues();

        assertThat(values).isNotEmpty().allSatisfy(value -> {
            assertThat(value.time()).isPresent();
            assertThat(value.number()).isPresent();
        });
        assertThat(client.describeInstanceResourceUsage(id).monitorDatas()).hasSize(1);
        assertThat(client.describeDatabaseResourceUsage(id, "orders").monitorDatas())
                .hasSize(1);
    }
}
