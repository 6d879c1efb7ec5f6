package io.multicloud.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.capitalonline.OrderFinding;
import io.multicloud.capitalonline.model.OfferedSize;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.model.ArchitectureType;
import io.multicloud.capitalonline.mysql.model.Backup;
import io.multicloud.capitalonline.mysql.model.BackupType;
import io.multicloud.capitalonline.mysql.model.CreateDbInstanceRequest;
import io.multicloud.capitalonline.mysql.model.DbInstance;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.emulator.Fault;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.emulator.Provider;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs the code of docs/capitalonline.md. */
@Timeout(60)
class CapitalOnlineCodeTest {

    private final MulticloudEmulator emulator =
            MulticloudEmulator.builder().creationTime(Duration.ZERO).start();
    private final CapitalOnlineMysqlClient mysql =
            Emulated.mysql(emulator).zone(ZoneId.of("Asia/Shanghai")).build();

    @TempDir
    Path backups;

    @AfterEach
    void close() {
        mysql.close();
        emulator.close();
    }

    @Test
    void an_order_whose_answer_was_lost_is_found_by_its_name() throws Exception {
        emulator.faults().when("CreateDBInstance").first(1).play(Fault.resetAfterProcessing());

        String printed = Output.of(this::order);

        assertThat(emulator.instances(Provider.CAPITALONLINE))
                .singleElement()
                .satisfies(instance -> assertThat(printed).contains(instance.id(), "orders-2026-11-22-1"));
    }

    private void order() {
        // tag::order[]
        CreateDbInstanceRequest order = CreateDbInstanceRequest.builder()
                .regionId("CN_Beijing_A")
                .vdcId("fake-vdc")
                .basePipeId("fake-pipe")
                .instanceName("orders-2026-11-22-1")
                .paasGoodsId(1680)
                .diskType("high_disk")
                .diskValue(100)
                .build();
        Instant before = Instant.now();
        try {
            mysql.createDbInstance(order);
        } catch (OutcomeUnknownException e) {
            OrderFinding<DbInstance> finding = mysql.findInstances(order)
                    .since(before)
                    .within(Duration.ofMinutes(5))
                    .await();
            switch (finding.verdict()) {
                case CREATED -> finding.found().forEach(System.out::println);
                case NOT_CREATED -> mysql.createDbInstance(order);
                case CANNOT_TELL -> System.err.println(finding.why());
            }
        }
        // end::order[]
    }

    @Test
    void a_size_is_chosen_and_ordered() {
        // tag::sizes[]
        OfferedSize size = mysql.describeAvailableDbConfig("CN_Beijing_A")
                .data()
                .size(w -> w.version("8.0")
                        .architectureType(ArchitectureType.PRIMARY_REPLICA)
                        .cpu(2)
                        .ram(4));
        mysql.createDbInstance(r -> r.regionId("CN_Beijing_A")
                .vdcId("fake-vdc")
                .basePipeId("fake-pipe")
                .instanceName("orders")
                .paasGoodsId(size.paasGoodsId())
                .diskType("high_disk")
                .diskValue(100));
        // end::sizes[]

        assertThat(mysql.describeDbInstances().data())
                .singleElement()
                .satisfies(instance -> assertThat(instance.cpu()).isEqualTo(2));
    }

    @Test
    void a_backup_is_downloaded() throws Exception {
        String uuid = OnCapitalOnline.instance(mysql, "orders");
        mysql.createBackup(r -> r.instanceUuid(uuid).backupType(BackupType.PHYSICAL_BACKUP));
        Backup backup = mysql.describeBackups(uuid).data().get(0);
        String backupId = backup.backupId();

        String printed = Output.of(() -> {
            // tag::download[]
            mysql.backupDownload(uuid, backupId).onProgress(System.out::println).to(backups.resolve("orders.backup"));
            // end::download[]
        });

        assertThat(backups.resolve("orders.backup")).isRegularFile().hasSize(backup.backupSize());
        assertThat(printed.lines()).hasSizeGreaterThan(1);
    }
}
