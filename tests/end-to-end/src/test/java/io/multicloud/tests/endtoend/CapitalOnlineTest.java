package io.multicloud.tests.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.multicloud.capitalonline.OrderFinding;
import io.multicloud.capitalonline.OrderFinding.Verdict;
import io.multicloud.capitalonline.OrderSearch;
import io.multicloud.capitalonline.model.BackupStatus;
import io.multicloud.capitalonline.model.InstanceStatus;
import io.multicloud.capitalonline.model.OfferedSize;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.model.AccountStatus;
import io.multicloud.capitalonline.mysql.model.AccountType;
import io.multicloud.capitalonline.mysql.model.Backup;
import io.multicloud.capitalonline.mysql.model.BackupType;
import io.multicloud.capitalonline.mysql.model.CreateBackupRequest;
import io.multicloud.capitalonline.mysql.model.CreateDbInstanceRequest;
import io.multicloud.capitalonline.mysql.model.DbInstance;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisClient;
import io.multicloud.core.Secret;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.core.waiting.Progress;
import io.multicloud.emulator.Fault;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.emulator.Provider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What one does with CapitalOnline, from the order to the file of a backup. */
@Timeout(60)
class CapitalOnlineTest {

    private static final String SITE = "CN_Beijing_A";
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration QUICKLY = Duration.ofMillis(5);

    private final MulticloudEmulator emulator = MulticloudEmulator.builder()
            .creationTime(HOUR)
            .deletionTime(HOUR)
            .rateLimits(false)
            .start();

    @TempDir
    Path folder;

    private CapitalOnlineMysqlClient mysql;

    @BeforeEach
    void start() {
        mysql = EmulatedClients.capitalOnline(emulator).build();
    }

    @AfterEach
    void close() {
        mysql.close();
        emulator.close();
    }

    @Test
    void an_order_whose_answer_is_lost_is_found_by_its_name() {
        CreateDbInstanceRequest order = order("orders-1");
        emulator.faults().when(Provider.CAPITALONLINE).first(1).play(Fault.lostAnswer());

        assertThatThrownBy(() -> mysql.createDbInstance(order)).isInstanceOf(OutcomeUnknownException.class);

        OrderFinding<DbInstance> finding = quick(mysql.findInstances(order)).await();
        assertThat(finding.verdict()).isEqualTo(Verdict.CREATED);
        assertThat(mysql.describeDbInstances().data()).isEqualTo(finding.found());
    }

    @Test
    void an_order_that_never_arrived_is_known_not_to_have() {
        CreateDbInstanceRequest order = order("orders-1");
        emulator.faults().when(Provider.CAPITALONLINE).first(1).play(Fault.resetBeforeProcessing());

        assertThatThrownBy(() -> mysql.createDbInstance(order)).isInstanceOf(OutcomeUnknownException.class);

        assertThat(quick(mysql.findInstances(order)).await().verdict()).isEqualTo(Verdict.NOT_CREATED);
    }

    @Test
    void a_size_is_chosen_ordered_and_its_disk_grown_to_a_target() {
        String uuid = running(order("orders-1"));

        assertThat(mysql.growDisk(uuid, "high_disk", 300)).isPresent();
        awaitRunning(uuid);

        assertThat(mysql.describeDbInstances(r -> r.instanceUuid(uuid))
                        .data()
                        .get(0)
                        .disks())
                .isEqualTo(300);
        assertThat(mysql.growDisk(uuid, "high_disk", 300)).isEmpty();
    }

    @Test
    void an_account_is_awaited_until_available() {
        String uuid = running(order("orders-1"));
        mysql.createPrivilegedAccount(r -> r.instanceUuid(uuid)
                .accountName("admin")
                .password(Secret.of("fake-Passw0rd"))
                .accountType(AccountType.SUPER));

        assertThat(mysql.waitForAccount(uuid, "admin")
                        .until(AccountStatus.AVAILABLE)
                        .after(Duration.ZERO)
                        .every(QUICKLY)
                        .onProgress(this::turn)
                        .await()
                        .accountType())
                .isEqualTo(AccountType.SUPER);
    }

    @Test
    void a_backup_is_found_awaited_and_downloaded_though_the_connection_breaks_once() throws IOException {
        String uuid = running(order("orders-1"));
        CreateBackupRequest request = CreateBackupRequest.builder()
                .instanceUuid(uuid)
                .backupType(BackupType.PHYSICAL_BACKUP)
                .desc("before 2.1")
                .build();
        mysql.createBackup(request);
        String backupId =
                quick(mysql.findBackup(request)).await().certain().get(0).backupId();
        Backup backup = mysql.waitForBackup(uuid, backupId)
                .until(BackupStatus.FINISHED)
                .after(Duration.ZERO)
                .every(QUICKLY)
                .onProgress(this::turn)
                .await();

        Path whole = mysql.backupDownload(uuid, backupId).to(folder.resolve("whole"));
        Path again = mysql.backupDownload(uuid, backupId)
                .onProgress(progress -> {
                    if (progress.received() == 0) {
                        emulator.faults().when(Provider.CAPITALONLINE).first(1).play(Fault.resetBeforeProcessing());
                    }
                })
                .to(folder.resolve("again"));

        assertThat(Files.size(whole)).isEqualTo(backup.backupSize());
        assertThat(again).hasSameBinaryContentAs(whole);
    }

    @Test
    void redis_is_sold_ordered_awaited_and_deleted() {
        try (CapitalOnlineRedisClient redis = redis()) {
            OfferedSize size =
                    redis.describeAvailableDbConfig(SITE).data().sizes().get(0);
            var order = io.multicloud.capitalonline.redis.model.CreateDbInstanceRequest.builder()
                    .regionId(SITE)
                    .vdcId("vdc-1")
                    .basePipeId("pipe-1")
                    .instanceName("cache-1")
                    .paasGoodsId(size.paasGoodsId())
                    .password(Secret.of("fake-Passw0rd"))
                    .build();
            String uuid =
                    redis.newInstanceIds(order, redis.createDbInstance(order)).get(0);

            redis.waitForInstance(uuid)
                    .until(InstanceStatus.RUNNING)
                    .after(Duration.ZERO)
                    .every(QUICKLY)
                    .onProgress(this::turn)
                    .await();
            redis.deleteDbInstance(uuid);
            redis.waitForInstance(uuid)
                    .after(Duration.ZERO)
                    .every(QUICKLY)
                    .onProgress(this::turn)
                    .awaitGone();

            assertThat(redis.describeRegions().data())
                    .anyMatch(site -> site.regionId().equals(SITE));
            assertThat(redis.describeDbInstances().data()).isEmpty();
        }
    }

    private CreateDbInstanceRequest order(String name) {
        OfferedSize size = mysql.describeAvailableDbConfig(SITE).data().sizes().stream()
                .filter(one -> one.disks().stream().anyMatch(disk -> "high_disk".equals(disk.diskValue())))
                .filter(one -> Integer.valueOf(1).equals(one.architectureType()))
                .findFirst()
                .orElseThrow();
        return CreateDbInstanceRequest.builder()
                .regionId(SITE)
                .vdcId("vdc-1")
                .basePipeId("pipe-1")
                .instanceName(name)
                .paasGoodsId(size.paasGoodsId())
                .diskType("high_disk")
                .diskValue(100)
                .build();
    }

    private String running(CreateDbInstanceRequest order) {
        String uuid = mysql.newInstanceIds(order, mysql.createDbInstance(order)).get(0);
        awaitRunning(uuid);
        return uuid;
    }

    private void awaitRunning(String uuid) {
        mysql.waitForInstance(uuid)
                .until(InstanceStatus.RUNNING)
                .after(Duration.ZERO)
                .every(QUICKLY)
                .onProgress(this::turn)
                .await();
    }

    private CapitalOnlineRedisClient redis() {
        return CapitalOnlineRedisClient.builder()
                .endpoint(emulator.endpoint())
                .credentials(AccessKeyCredentials.of(
                        emulator.capitalOnline().accessKeyId(),
                        emulator.capitalOnline().secretAccessKey()))
                .build();
    }

    // With so long an interval the last read has two seconds of its own, which is enough on a slow machine too.
    private static <T> OrderSearch<T> quick(OrderSearch<T> search) {
        return search.after(Duration.ZERO).every(Duration.ofSeconds(4)).within(Duration.ofSeconds(3));
    }

    private void turn(Progress<?, ?> read) {
        emulator.advance(HOUR);
    }
}
