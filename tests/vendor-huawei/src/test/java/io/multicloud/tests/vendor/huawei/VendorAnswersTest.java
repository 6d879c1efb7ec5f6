package io.multicloud.tests.vendor.huawei;

import static org.assertj.core.api.Assertions.assertThat;

import com.huaweicloud.sdk.core.exception.ServiceResponseException;
import com.huaweicloud.sdk.rds.v3.model.BackupForList;
import com.huaweicloud.sdk.rds.v3.model.ConfigurationParameter;
import com.huaweicloud.sdk.rds.v3.model.CreateManualBackupResponse;
import com.huaweicloud.sdk.rds.v3.model.GetJobInfoResponseBodyJob;
import com.huaweicloud.sdk.rds.v3.model.ListBackupsResponse;
import com.huaweicloud.sdk.rds.v3.model.ListFlavorsResponse;
import com.huaweicloud.sdk.rds.v3.model.ListJobInfoRequest;
import com.huaweicloud.sdk.rds.v3.model.ListRestoreTimesResponse;
import com.huaweicloud.sdk.rds.v3.model.ShowAutoEnlargePolicyResponse;
import com.huaweicloud.sdk.rds.v3.model.ShowInstanceConfigurationResponse;
import com.huaweicloud.sdk.rds.v3.model.StartInstanceRestartActionResponse;
import com.huaweicloud.sdk.rds.v3.model.StartResizeFlavorActionResponse;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the provider's client makes of the emulator's answers. */
class VendorAnswersTest {

    private final Given given;
    private final VendorClient client;

    VendorAnswersTest() throws Exception {
        given = new Given();
        client = VendorClient.of(given.emulator());
    }

    @AfterEach
    void close() {
        client.close();
        given.close();
    }

    @Test
    void it_sees_the_flavors_that_are_not_for_flexus() {
        assertThat(((ListFlavorsResponse) call("ListFlavors")).getFlavors())
                .isNotEmpty()
                .allSatisfy(flavor -> {
                    assertThat(flavor.getSpecCode()).doesNotContain(".y1.");
                    assertThat(flavor.getAzStatus()).containsEntry("cn-north-4a", "normal");
                });
    }

    @Test
    void it_follows_a_restart_by_its_job() {
        String job = ((StartInstanceRestartActionResponse) call("StartInstanceRestartAction")).getJobId();
        assertThat(given.status()).isEqualTo("REBOOTING");
        assertThat(job(job).getStatus()).isEqualTo(GetJobInfoResponseBodyJob.StatusEnum.RUNNING);
        given.finish();
        assertThat(given.status()).isEqualTo("ACTIVE");
        assertThat(job(job).getStatus()).isEqualTo(GetJobInfoResponseBodyJob.StatusEnum.COMPLETED);
        assertThat(job(job).getInstance().getId()).isEqualTo(given.instanceId());
    }

    @Test
    void it_gets_an_order_for_a_resize() {
        assertThat(((StartResizeFlavorActionResponse) call("StartResizeFlavorAction")).getOrderId())
                .startsWith("CS");
        assertThat(given.status()).isEqualTo("MODIFYING");
    }

    @Test
    void it_takes_lists_and_deletes_backups() {
        CreateManualBackupResponse created = (CreateManualBackupResponse) call("CreateManualBackup");
        assertThat(created.getBackup().getDescription()).isEqualTo("库 + %");
        assertThat(given.status()).isEqualTo("BACKING UP");
        given.finish();
        call("DeleteManualBackup");
        ListBackupsResponse listed = (ListBackupsResponse) call("ListBackups");
        assertThat(listed.getTotalCount()).isEqualTo(2);
        assertThat(listed.getBackups())
                .extracting(BackupForList::getId, backup -> backup.getStatus().getValue())
                .containsExactly(
                        Assertions.tuple(created.getBackup().getId(), "COMPLETED"),
                        Assertions.tuple(given.backupId(), "DELETING"));
    }

    @Test
    void it_reads_restore_times() {
        assertThat(((ListRestoreTimesResponse) call("ListRestoreTimes")).getRestoreTime())
                .singleElement()
                .satisfies(range -> assertThat(range.getStartTime()).isLessThanOrEqualTo(range.getEndTime()));
    }

    @Test
    void it_reads_back_what_it_set() {
        call("SetAutoEnlargePolicy");
        ShowAutoEnlargePolicyResponse policy = (ShowAutoEnlargePolicyResponse) call("ShowAutoEnlargePolicy");
        assertThat(policy.getSwitchOption()).isTrue();
        assertThat(policy.getLimitSize()).isEqualTo(400);
        assertThat(policy.getTriggerThreshold()).isEqualTo(15);
        assertThat(policy.getStepPercent()).isEqualTo(20);
    }

    @Test
    void it_reads_parameters() {
        ShowInstanceConfigurationResponse shown = (ShowInstanceConfigurationResponse) call("ShowInstanceConfiguration");
        assertThat(shown.getDatastoreName()).isEqualTo(ShowInstanceConfigurationResponse.DatastoreNameEnum.MYSQL);
        assertThat(shown.getConfigurationParameters())
                .extracting(ConfigurationParameter::getName)
                .contains("max_connections");
    }

    @Test
    void it_understands_a_refusal() {
        call("StartInstanceRestartAction");
        ServiceResponseException refusal = Assertions.catchThrowableOfType(
                ServiceResponseException.class, () -> call("StartInstanceRestartAction"));
        assertThat(refusal.getHttpStatusCode()).isEqualTo(409);
        assertThat(refusal.getErrorCode()).isEqualTo("DBS.200019");
        assertThat(refusal.getErrorMsg()).contains("REBOOTING");
    }

    private Object call(String action) {
        return VendorCalls.ALL.get(action).on(client.rds(), given);
    }

    private GetJobInfoResponseBodyJob job(String id) {
        return client.rds().listJobInfo(new ListJobInfoRequest().withId(id)).getJob();
    }
}
