package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.emulator.kit.CapitalOnlineCall;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalOnlineBackupsTest extends CapitalOnlineActionTest {

    private static final String PHYSICAL = ",\"BackupType\":\"physical-backup\"";

    @Test
    void a_backup_is_taken_listed_and_deleted() {
        String id = running(REPLICATED_8);
        String task = done(post("CreateBackup", id, PHYSICAL + ",\"Desc\":\"before\""))
                .path("TaskId")
                .asText();
        JsonNode taking = backups(id).path(0);
        assertThat(taking.path("Status").asText()).isEqualTo("running");
        assertThat(taking.path("EndTime").asText("x")).isEmpty();
        assertThat(taking.path("BackupSize").asLong()).isZero();
        assertThat(status(id)).isEqualTo("RUNNING");
        assertThat(post("CreateBackup", id, PHYSICAL).send().error()).isEqualTo("409 ResourceInUse");
        emulator.advance(CREATION);
        assertThat(task(task)).isEqualTo("FINISH");
        JsonNode taken = backups(id).path(0);
        assertThat(taken.path("Status").asText()).isEqualTo("finished");
        assertThat(taken.path("BackupMode").asText()).isEqualTo("manual");
        assertThat(taken.path("Desc").asText()).isEqualTo("before");
        assertThat(taken.path("BackupSize").isIntegralNumber()).isTrue();
        assertThat(taken.path("StartTime").asText()).isEqualTo("2026-03-01 16:10:00");
        assertThat(taken.path("EndTime").asText()).isEqualTo("2026-03-01 16:20:00");
        assertThat(taken.path("BackupFinishTime")).isEqualTo(taken.path("EndTime"));
        assertThat(taken.path("BackupStrategy").asText()).isEqualTo("instance");

        String named = named(taken);
        done(post("DeleteBackup", id, named));
        assertThat(backups(id).at("/0/Status").asText()).isEqualTo("deleting");
        assertThat(post("DeleteBackup", id, named).send().error()).isEqualTo("409 ResourceInUse");
        emulator.advance(DELETION);
        assertThat(backups(id)).isEmpty();
        assertThat(post("DeleteBackup", id, named).send().error()).isEqualTo("404 ResourceNotFound");
    }

    @Test
    void the_newest_stands_first_and_named_databases_make_another_strategy() {
        String id = running(CLUSTER);
        done(post("CreateBackup", id, PHYSICAL));
        emulator.advance(CREATION);
        done(post("CreateBackup", id, ",\"BackupType\":\"logical-backup\",\"DBList\":[\"orders\"]"));
        emulator.advance(CREATION);
        assertThat(backups(id).findValuesAsText("BackupType")).containsExactly("logical-backup", "physical-backup");
        assertThat(backups(id).findValuesAsText("BackupStrategy")).containsExactly("db", "instance");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"BackupType\":\"odd-backup\"|400 InvalidParameter",
                "\"BackupType\":\"logical-backup\",\"DBList\":[\"none\"]|404 ResourceNotFound",
                "\"Desc\":\"x\"|400 ArgMissing"
            })
    void wrong_orders_are_refused(String members, String error) {
        String id = running(REPLICATED_8);
        assertThat(post("CreateBackup", id, "," + members).send().error()).isEqualTo(error);
    }

    @Test
    void a_basic_instance_has_no_backups() {
        String id = running(BASIC);
        assertThat(post("CreateBackup", id, PHYSICAL).send().error()).isEqualTo("400 UnsupportedOperation");
    }

    @Test
    void a_physical_backup_is_called_full_beside_its_address() {
        String id = running(REPLICATED_8);
        done(post("CreateBackup", id, PHYSICAL));
        JsonNode taking = backups(id).path(0);
        assertThat(download(id, taking).send().error()).isEqualTo("409 ResourceInUse");
        emulator.advance(CREATION);
        JsonNode taken = backups(id).path(0);
        JsonNode data = done(download(id, taken)).path("Data");
        assertThat(data.path("BackupType").asText()).isEqualTo("full-backup");
        assertThat(data.path("BackupSize")).isEqualTo(taken.path("BackupSize"));
        assertThat(data.path("BackupDownloadUrl").asText()).startsWith(emulator.endpoint() + "/");
        assertThat(data.path("BackupIntranetDownloadUrl").asText()).startsWith(emulator.endpoint() + "/");
    }

    @Test
    void a_schedule_makes_backups_at_its_hour_and_keeps_them_for_a_week() {
        String id = running(REPLICATED_8);
        schedule(id, "04:00-05:00", "\"0\",\"1\",\"2\",\"3\",\"4\",\"5\",\"6\"", 1);
        emulator.advance(Duration.ofDays(2));
        assertThat(backups(id).findValuesAsText("StartTime"))
                .containsExactly("2026-03-03 04:00:00", "2026-03-02 04:00:00");
        assertThat(backups(id).findValuesAsText("BackupMode")).containsOnly("auto");
        schedule(id, "05:00-06:00", "\"3\"", 1);
        emulator.advance(Duration.ofDays(6));
        assertThat(backups(id).findValuesAsText("StartTime"))
                .containsExactly("2026-03-04 05:00:00", "2026-03-03 04:00:00");
        schedule(id, "05:00-06:00", "\"3\"", 0);
        emulator.advance(Duration.ofDays(30));
        assertThat(backups(id)).isEmpty();
    }

    @Test
    void only_the_high_availability_edition_has_a_schedule() {
        assertThat(post("ModifyDbBackupPolicy", running(CLUSTER), """
                        ,"DataBackups":{"TimeSlot":"04:00-05:00","DateList":["0"],"Sign":1}""").send().error())
                .isEqualTo("400 UnsupportedOperation");
    }

    private void schedule(String id, String slot, String days, int sign) {
        done(post("ModifyDbBackupPolicy", id, """
                ,"DataBackups":{"TimeSlot":"%s","DateList":[%s],"Sign":%d}""".formatted(slot, days, sign)));
    }

    private CapitalOnlineCall download(String id, JsonNode backup) {
        return get("DownloadBackup", id)
                .with("BackupId", backup.path("BackupId").asText());
    }

    private static String named(JsonNode backup) {
        return ",\"BackupId\":\"" + backup.path("BackupId").asText() + "\"";
    }

    private JsonNode backups(String id) {
        return done(get("DescribeBackups", id)).path("Data");
    }
}
