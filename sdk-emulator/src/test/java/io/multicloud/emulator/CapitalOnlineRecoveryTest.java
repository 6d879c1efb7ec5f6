package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalOnlineRecoveryTest extends CapitalOnlineActionTest {

    @Test
    void the_span_reaches_from_the_creation_and_at_most_seven_days_back() {
        String id = running(REPLICATED_5);
        emulator.advance(Duration.ofHours(1));
        assertThat(range(id).path("LeftBorderTime").asText()).isEqualTo("2026-03-01 16:10:00");
        assertThat(range(id).path("RightBorderTime").asText()).isEqualTo("2026-03-01 17:10:00");
        emulator.advance(Duration.ofDays(8));
        assertThat(range(id).path("LeftBorderTime").asText()).isEqualTo("2026-03-02 17:10:00");
    }

    @Test
    void both_ends_of_the_span_can_be_restored_and_nothing_beyond() {
        String id = running(REPLICATED_5);
        emulator.advance(Duration.ofHours(1));
        restore(id, range(id).path("LeftBorderTime").asText());
        restore(id, range(id).path("RightBorderTime").asText());
        for (String beyond : new String[] {"2026-03-01 16:09:59", "2026-03-01 17:10:01", "2026-03-01T17:00:00Z"}) {
            assertThat(post("StartBatchRollbackToTemporaryDBInstance", id, members(beyond))
                            .send()
                            .error())
                    .isEqualTo("400 InvalidParameter");
        }
    }

    @Test
    void a_temporary_instance_has_texts_for_ports_and_becomes_an_ordinary_one() {
        String id = running(REPLICATED_5);
        String task = restore(id, "2026-03-01 16:10:00").path("TaskId").asText();
        JsonNode creating = temporary(id).path(0);
        assertThat(creating.path("Status").asText()).isEqualTo("CREATING");
        assertThat(creating.path("Ip").textValue()).isEmpty();
        assertThat(creating.path("Port").textValue()).isEmpty();
        String named = ",\"TemporaryInstanceUuid\":\""
                + creating.path("TemporaryInstanceUuid").asText() + "\"";
        assertThat(post("RegularizeTemporaryDBInstances", id, named).send().error())
                .isEqualTo("409 ResourceInUse");
        emulator.advance(CREATION);
        assertThat(task(task)).isEqualTo("FINISH");
        JsonNode built = temporary(id).path(0);
        assertThat(built.path("Status").asText()).isEqualTo("RUNNING");
        assertThat(built.path("Port").textValue()).isEqualTo("3306");
        assertThat(built.path("SelectRecoveryTime").asText()).isEqualTo("2026-03-01 16:10:00");
        assertThat(built.path("TemporaryInstanceName").asText()).isEqualTo("before");

        JsonNode accepted = done(post("RegularizeTemporaryDBInstances", id, named));
        assertThat(accepted.path("Data").isNull()).isTrue();
        assertThat(accepted.path("Message").asText()).doesNotContain("uccess");
        assertThat(temporary(id)).isEmpty();
        String ordinary = built.path("TemporaryInstanceUuid").asText();
        assertThat(status(ordinary)).isEqualTo("UPDATING");
        emulator.advance(CREATION);
        assertThat(status(ordinary)).isEqualTo("RUNNING");
        assertThat(mysql(ordinary).path("InstanceName").asText()).isEqualTo("before");
        done(post("DeleteDBInstance", ordinary));
    }

    @Test
    void a_temporary_instance_is_deleted() {
        String id = running(REPLICATED_5);
        restore(id, "2026-03-01 16:10:00");
        emulator.advance(CREATION);
        String named = ",\"TemporaryInstanceUuid\":\""
                + temporary(id).at("/0/TemporaryInstanceUuid").asText() + "\"";
        String task = done(post("DeleteTemporaryDBInstances", id, named))
                .path("TaskId")
                .asText();
        assertThat(task(task)).isEqualTo("NEW");
        assertThat(temporary(id).at("/0/Status").asText()).isEqualTo("DELETING");
        emulator.advance(DELETION);
        assertThat(temporary(id)).isEmpty();
        assertThat(post("DeleteTemporaryDBInstances", id, named).send().error()).isEqualTo("404 ResourceNotFound");
    }

    @Test
    void a_cluster_is_restored_in_place() {
        String id = running(CLUSTER);
        done(post("CreateBackup", id, ",\"BackupType\":\"physical-backup\""));
        emulator.advance(CREATION);
        String backup = done(get("DescribeBackups", id)).at("/Data/0/BackupId").asText();
        String task = done(post("StartBatchRollback", id, ",\"BackupId\":\"" + backup + "\""))
                .path("TaskId")
                .asText();
        assertThat(status(id)).isEqualTo("UPDATING");
        emulator.advance(CREATION);
        assertThat(status(id)).isEqualTo("RUNNING");
        assertThat(task(task)).isEqualTo("FINISH");
        assertThat(post("StartBatchRollback", id, ",\"BackupId\":\"none\"")
                        .send()
                        .error())
                .isEqualTo("404 ResourceNotFound");
    }

    @ParameterizedTest
    @CsvSource({"6002", "1640"})
    void points_in_time_are_for_primaries_with_a_replica(int number) {
        String id = running(number);
        assertThat(get("DescribeRollbackRangeTime", id).send().error()).isEqualTo("400 UnsupportedOperation");
        assertThat(post("StartBatchRollbackToTemporaryDBInstance", id, members("2026-03-01 16:10:00"))
                        .send()
                        .error())
                .isEqualTo("400 UnsupportedOperation");
    }

    @Test
    void a_restore_in_place_is_for_clusters() {
        String id = running(REPLICATED_5);
        assertThat(post("StartBatchRollback", id, ",\"BackupId\":\"any\"")
                        .send()
                        .error())
                .isEqualTo("400 UnsupportedOperation");
    }

    private JsonNode restore(String id, String time) {
        return done(post("StartBatchRollbackToTemporaryDBInstance", id, members(time)));
    }

    private static String members(String time) {
        return ",\"SelectTime\":\"" + time + "\",\"TemporaryInstanceName\":\"before\"";
    }

    private JsonNode range(String id) {
        return done(get("DescribeRollbackRangeTime", id)).path("Data");
    }

    private JsonNode temporary(String id) {
        return done(get("DescribeTemporaryDBInstances", id)).path("Data");
    }
}
