package io.multicloud.tests.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.multicloud.core.Secret;
import io.multicloud.core.error.NotFoundException;
import io.multicloud.core.error.WaitException;
import io.multicloud.core.waiting.Waiter;
import io.multicloud.emulator.HuaweiAccount;
import io.multicloud.emulator.JournalEntry;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.FlexusRdsClientBuilder;
import io.multicloud.huawei.flexus.model.Backup;
import io.multicloud.huawei.flexus.model.BackupStatus;
import io.multicloud.huawei.flexus.model.ChargeInfo;
import io.multicloud.huawei.flexus.model.ChargeMode;
import io.multicloud.huawei.flexus.model.CreateInstanceRequest;
import io.multicloud.huawei.flexus.model.CreateInstanceRequestBuilder;
import io.multicloud.huawei.flexus.model.CreateRestoreInstanceRequest;
import io.multicloud.huawei.flexus.model.InstanceStatus;
import io.multicloud.huawei.flexus.model.JobStatus;
import io.multicloud.huawei.flexus.model.PeriodType;
import io.multicloud.huawei.flexus.model.ResizeFlavor;
import io.multicloud.huawei.flexus.model.RestorePoint;
import io.multicloud.huawei.flexus.model.StartResizeFlavorActionRequest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What one does with Flexus RDS, on the emulator; every client is strict. */
@Timeout(120)
class FlexusTest {

    private final MulticloudEmulator emulator =
            MulticloudEmulator.builder().rateLimits(false).start();

    private final FlexusRdsClient rds =
            EmulatedClients.huawei(emulator).strict(true).build();

    @AfterEach
    void close() {
        rds.close();
        emulator.close();
    }

    @Test
    void an_instance_lives_from_flavor_to_resize() {
        String flavor = rds.listFlavors("8.0").flavors().stream()
                .map(one -> String.valueOf(one.specCode()))
                .filter(code -> code.equals("rds.mysql.y1.large.2"))
                .findFirst()
                .orElseThrow();
        String id = created(flavor);

        ended(rds.startInstanceRestartAction(id).jobId());
        quick(rds.waitForRestart(id)).until(InstanceStatus.ACTIVE).await();

        var order = StartResizeFlavorActionRequest.builder()
                .instanceId(id)
                .resizeFlavor(ResizeFlavor.builder()
                        .specCode("rds.mysql.y1.xlarge.2")
                        .isAutoPay(true)
                        .build())
                .build();
        var ordered = rds.startResizeFlavorAction(order);
        assertThat(quick(rds.waitForResize(order, ordered))
                        .until(InstanceStatus.ACTIVE)
                        .await()
                        .flavorRef())
                .isEqualTo("rds.mysql.y1.xlarge.2");
        assertThat(rds.resetPwd(id, Secret.of(Samples.HUAWEI_PASSWORD + "2"))).isNotNull();
    }

    @Test
    void an_order_waits_until_it_is_paid_and_that_is_said_at_once() {
        CreateInstanceRequest order = request(false);
        var created = rds.createInstance(order);
        assertThatThrownBy(() -> quick(rds.waitForInstance(order, created))
                        .until(InstanceStatus.ACTIVE)
                        .await())
                .isInstanceOf(WaitException.class)
                .hasMessageContaining(created.orderId());

        emulator.payOrder(created.orderId());
        quick(rds.waitForInstance(created.instance().id()))
                .until(InstanceStatus.ACTIVE)
                .await();
    }

    @Test
    void backups_are_taken_listed_restored_and_deleted() {
        String id = created("rds.mysql.y1.large.2");
        String backup = rds.createManualBackup(id, "before-release").backup().id();
        quick(rds.waitForBackup(id, backup)).until(BackupStatus.COMPLETED).await();
        assertThat(rds.listBackupsPager(r -> r.instanceId(id).limit(1)).stream().map(Backup::id))
                .contains(backup);
        assertThat(rds.listRestoreTimes(id).restoreTime()).isNotNull();

        CreateInstanceRequest source = request(true);
        var order = CreateRestoreInstanceRequest.builder()
                .name("restored")
                .flavorRef(source.flavorRef())
                .volume(source.volume())
                .availabilityZone(source.availabilityZone())
                .chargeInfo(source.chargeInfo())
                .restorePoint(RestorePoint.ofBackup(id, backup))
                .build();
        var restored = rds.createRestoreInstance(order);
        quick(rds.waitForInstance(order, restored)).until(InstanceStatus.ACTIVE).await();

        rds.deleteManualBackup(backup);
        quick(rds.waitForBackup(id, backup)).awaitGone();
        assertThatThrownBy(() -> rds.deleteManualBackup(backup)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void parameters_are_changed_and_what_was_ignored_is_told() {
        String id = created("rds.mysql.y1.large.2");
        var changed = rds.updateInstanceConfigurationAsync(id, Map.of("max_connections", "700", "nonsense", "1"));
        assertThat(changed.ignoredParams()).containsExactly("nonsense");
        assertThat(changed.takesFullEffect()).isFalse();
        ended(changed.jobId());
        assertThat(rds.showInstanceConfiguration(id).configurationParameters())
                .anySatisfy(one -> assertThat(one.name() + "=" + one.value()).isEqualTo("max_connections=700"));
    }

    @Test
    void a_disk_grows_by_the_policy_that_was_set() {
        String id = created("rds.mysql.y1.large.2");
        rds.setAutoEnlargePolicy(
                r -> r.instanceId(id).switchOption(true).limitSize(500).triggerThreshold(10));
        assertThat(rds.showAutoEnlargePolicy(id).limitSize()).isEqualTo(500);
        rds.setAutoEnlargePolicy(r -> r.instanceId(id).switchOption(false));
        assertThat(rds.showAutoEnlargePolicy(id).switchOption()).isFalse();
    }

    @Test
    void a_project_is_found_by_key_and_by_password() {
        HuaweiAccount account = emulator.huawei();
        try (FlexusRdsClient byKey = elsewhere()
                        .credentials(EmulatedClients.huaweiKey(emulator))
                        .build();
                FlexusRdsClient byPassword = elsewhere()
                        .userPassword(account.domainName(), account.userName(), Secret.of(account.password()))
                        .build()) {
            assertThat(byKey.listInstances().totalCount()).isZero();
            assertThat(byPassword.listInstances().totalCount()).isZero();
            assertThat(byPassword.listFlavors().flavors()).isNotEmpty();
        }
        assertThat(emulator.journal())
                .extracting(JournalEntry::action)
                .containsExactly(
                        "KeystoneListProjects",
                        "ListInstances",
                        "KeystoneCreateUserTokenByPassword",
                        "ListInstances",
                        "ListFlavors");
    }

    private FlexusRdsClientBuilder elsewhere() {
        return FlexusRdsClient.builder()
                .region(EmulatedClients.project(emulator).name())
                .endpoint(emulator.endpoint())
                .iamEndpoint(emulator.endpoint().toString());
    }

    private String created(String flavor) {
        CreateInstanceRequestBuilder builder = CreateInstanceRequest.builder();
        Samples.huawei(builder);
        CreateInstanceRequest order = builder.flavorRef(flavor).build();
        var created = rds.createInstance(order);
        return quick(rds.waitForInstance(order, created))
                .until(InstanceStatus.ACTIVE)
                .await()
                .id();
    }

    private static CreateInstanceRequest request(boolean autoPay) {
        CreateInstanceRequestBuilder builder = CreateInstanceRequest.builder();
        Samples.huawei(builder);
        return builder.chargeInfo(ChargeInfo.builder()
                        .chargeMode(ChargeMode.PRE_PAID)
                        .periodType(PeriodType.MONTH)
                        .periodNum(1)
                        .isAutoPay(autoPay)
                        .build())
                .build();
    }

    private void ended(String job) {
        quick(rds.waitForJob(job)).until(JobStatus.COMPLETED).await();
    }

    // Each read lets the emulator's time go on.
    private <T, S> Waiter<T, S> quick(Waiter<T, S> waiter) {
        return waiter.after(Duration.ZERO)
                .every(Duration.ofMillis(5))
                .onProgress(read -> emulator.advance(Duration.ofMinutes(1)));
    }
}
