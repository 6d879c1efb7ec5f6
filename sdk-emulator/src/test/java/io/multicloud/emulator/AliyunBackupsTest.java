package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.emulator.kit.AliyunCall;
import io.multicloud.emulator.kit.Reply;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clock begins on Sunday, 1 March 2026, 08:00 UTC. */
class AliyunBackupsTest extends AliyunTest {

    @Test
    void a_policy_is_read_back_and_keeps_what_is_not_named() {
        String id = active();
        done(policy(id)
                .with("PreferredBackupPeriod", "Friday,Monday")
                .with("PreferredBackupTime", "02:00Z-03:00Z")
                .with("EnableBinlogBackup", "true"));
        done(policy(id).with("BackupRetentionPeriod", "30"));
        JsonNode policy = done(describePolicy(id));
        assertThat(policy.path("InstanceId").asText()).isEqualTo(id);
        assertThat(policy.path("DBName").asText()).isEqualTo("orders");
        assertThat(policy.path("PreferredBackupPeriod").asText()).isEqualTo("Monday,Friday");
        assertThat(policy.path("PreferredBackupTime").asText()).isEqualTo("02:00Z-03:00Z");
        assertThat(policy.path("EnableBinlogBackup").isBoolean()).isTrue();
        assertThat(policy.path("EnableBinlogBackup").asBoolean()).isTrue();
        assertThat(policy.path("BackupRetentionPeriod").asText()).isEqualTo("30");
        Reply xml = describePolicy(id).with("Format", "XML").send();
        assertThat(xml.texts("PreferredBackupPeriod")).containsExactly("Monday,Friday");
    }

    @Test
    void backups_are_made_on_the_days_of_the_policy() {
        String id = active();
        done(policy(id).with("PreferredBackupPeriod", "Monday,Wednesday").with("PreferredBackupTime", "02:00Z-03:00Z"));
        emulator.advance(Duration.ofDays(4));
        JsonNode answer = done(backups(id));
        JsonNode newest = answer.at("/BackupItems/Backup/0");
        assertThat(answer.at("/BackupItems/Backup").findValuesAsText("BackupStartTime"))
                .containsExactly("2026-03-04T02:00Z", "2026-03-02T02:00Z");
        assertThat(newest.path("BackupEndTime").asText()).isEqualTo("2026-03-04T02:05Z");
        assertThat(newest.path("BackupStatus").asText()).isEqualTo("Success");
        assertThat(newest.path("BackupMode").asText()).isEqualTo("Automated");
        assertThat(newest.path("BackupNodeClass").asText()).isEqualTo("petadata.s2.xlarge");
        assertThat(newest.path("BackupNodeNumber").asInt()).isEqualTo(2);
        assertThat(newest.path("BackupId").isIntegralNumber()).isTrue();
        assertThat(answer.path("TotalRecordCount").asInt()).isEqualTo(2);
        assertThat(answer.path("PageRecordCount").asInt()).isEqualTo(30);
        assertThat(answer.path("BackupTotalSize").asLong())
                .isEqualTo(newest.path("BackupSize").asLong()
                        + answer.at("/BackupItems/Backup/1/BackupSize").asLong());
        assertThat(done(backups(id)).at("/BackupItems")).isEqualTo(answer.at("/BackupItems"));
    }

    @Test
    void another_policy_leaves_old_backups_and_makes_new_ones() {
        String id = active();
        done(policy(id).with("PreferredBackupPeriod", "Monday").with("PreferredBackupTime", "02:00Z-03:00Z"));
        emulator.advance(Duration.ofDays(1));
        done(policy(id).with("PreferredBackupPeriod", "None"));
        emulator.advance(Duration.ofDays(1));
        done(policy(id).with("PreferredBackupPeriod", "Wednesday").with("PreferredBackupTime", "05:30Z-06:30Z"));
        emulator.advance(Duration.ofDays(2));
        assertThat(starts(backups(id))).containsExactly("2026-03-04T05:30Z", "2026-03-02T02:00Z");
        emulator.advance(Duration.ofDays(5));
        assertThat(starts(backups(id))).containsExactly("2026-03-04T05:30Z");
        emulator.advance(Duration.ofDays(700));
        assertThat(starts(backups(id).with("EndTime", "2029-01-01T00:00Z"))).containsExactly("2028-02-02T05:30Z");
    }

    @Test
    void a_backup_is_in_progress_for_a_while() {
        String id = active();
        String backup = done(on(id, "CreateDatabaseBackup").with("DBName", "orders"))
                .path("BackupId")
                .asText();
        JsonNode running = done(backups(id).with("BackupMode", "Manual")).at("/BackupItems/Backup/0");
        assertThat(running.path("BackupId").asText()).isEqualTo(backup);
        assertThat(running.path("BackupStatus").asText()).isEqualTo("Progress");
        assertThat(running.has("BackupEndTime")).isFalse();
        assertThat(starts(backups(id).with("BackupStatus", "Success"))).isEmpty();
        emulator.advance(Duration.ofMinutes(5));
        Reply xml = backups(id).with("BackupId", backup).with("Format", "XML").send();
        assertThat(xml.texts("BackupStatus")).containsExactly("Success");
        assertThat(starts(backups(id).with("BackupMode", "Automated"))).isEmpty();
        assertThat(starts(backups(id).with("BackupId", "1"))).isEmpty();
    }

    @Test
    void ranges_are_taken_with_and_without_seconds() {
        String id = active();
        done(on(id, "CreateDatabaseBackup").with("DBName", "orders"));
        assertThat(starts(
                        backups(id).with("StartTime", "2026-03-01T08:10:00Z").with("EndTime", "2026-03-01T08:10:01Z")))
                .hasSize(1);
        assertThat(starts(backups(id).with("StartTime", "2026-03-01T08:11Z").with("EndTime", "2026-03-02T00:00Z")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EndTime,2026-01-01T00:00:00Z,400 InvalidStartTimeAndEndTime.Malformed",
        "EndTime,soon,400 InvalidEndTime.Malformed",
        "StartTime,never,400 InvalidStartTime.Malformed",
        "PageSize,31,400 InvalidPageSize.ValueNotSupported",
        "BackupStatus,Progress,400 InvalidBackupStatus.ValueNotSupported",
        "DBName,none,404 InvalidDBName.NotFound"
    })
    void refuses_wrong_filters(String name, String value, String error) {
        assertThat(backups(active()).with(name, value).send().error()).isEqualTo(error);
    }

    @ParameterizedTest
    @CsvSource({
        "BackupRetentionPeriod,6,400 InvalidBackupRetentionPeriod.Malformed",
        "PreferredBackupPeriod,Someday,400 InvalidPreferredBackupPeriod.ValueNotSupported",
        "PreferredBackupTime,2-3,400 InvalidPreferredBackupTime.Malformed",
        "EnableBinlogBackup,perhaps,400 InvalidEnableBinlogBackup.Malformed",
        "DBName,none,404 InvalidDBName.NotFound"
    })
    void refuses_wrong_policies(String name, String value, String error) {
        assertThat(policy(active()).with(name, value).send().error()).isEqualTo(error);
    }

    @Test
    void a_policy_is_changed_of_an_active_database_in_an_active_instance() {
        String id = created();
        assertThat(policy(id).send().error()).isEqualTo("403 OperationDenied.DBInstanceStatus");
        assertThat(done(describePolicy(id)).path("BackupRetentionPeriod").asText())
                .isEqualTo("7");
        emulator.advance(CREATION);
        createDatabase(id, "stock");
        assertThat(policy(id).with("DBName", "stock").send().error()).isEqualTo("403 OperationDenied.DBStatus");
    }

    private AliyunCall policy(String id) {
        return on(id, "ModifyBackupPolicy").with("DBName", "orders");
    }

    private AliyunCall describePolicy(String id) {
        return on(id, "DescribeBackupPolicy").with("DBName", "orders");
    }

    private AliyunCall backups(String id) {
        return on(id, "DescribeDatabaseBackup")
                .with("DBName", "orders")
                .with("StartTime", "2026-02-01T00:00Z")
                .with("EndTime", "2026-04-01T00:00Z");
    }

    private static Iterable<String> starts(AliyunCall call) {
        return done(call).at("/BackupItems/Backup").findValuesAsText("BackupStartTime");
    }
}
