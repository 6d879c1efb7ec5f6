package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.emulator.kit.Reply;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlexusBackupsTest extends FlexusTest {

    @Test
    void a_backup_goes_from_building_to_completed() {
        String id = active();
        Reply reply = backup(id, "before");
        assertThat(reply.status()).isEqualTo(200);
        JsonNode backup = reply.json().path("backup");
        assertThat(backup.path("id").asText()).matches("[0-9a-f]{32}br01");
        assertThat(backup.path("begin_time").asText()).isEqualTo("2026-03-01T08:10:00Z");
        assertThat(backup.path("status").asText()).isEqualTo("BUILDING");
        assertThat(backup.path("type").asText()).isEqualTo("manual");
        assertThat(backup.path("description").asText()).isEqualTo("库");
        assertThat(status(id)).isEqualTo("BACKING UP");
        assertThat(list(id).at("/backups/0/end_time").asText("x")).isEmpty();

        emulator.advance(CREATION);

        assertThat(status(id)).isEqualTo("ACTIVE");
        JsonNode listed = list(id).at("/backups/0");
        assertThat(listed.path("id")).isEqualTo(backup.path("id"));
        assertThat(listed.path("name").asText()).isEqualTo("before");
        assertThat(listed.path("status").asText()).isEqualTo("COMPLETED");
        assertThat(listed.path("begin_time").asText()).isEqualTo("2026-03-01T16:10:00+0800");
        assertThat(listed.path("end_time").asText()).isEqualTo("2026-03-01T16:20:00+0800");
        assertThat(listed.path("instance_id").asText()).isEqualTo(id);
        assertThat(listed.at("/datastore/version").asText()).isEqualTo("8.0");
        assertThat(listed.path("size").asLong()).isPositive();
    }

    @Test
    void a_deleted_backup_vanishes() {
        String id = active();
        String backup = backup(id, "before").json().at("/backup/id").asText();
        assertThat(delete("/backups/" + backup).error()).isEqualTo("409 DBS.200011");
        emulator.advance(CREATION);
        Reply reply = delete("/backups/" + backup);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEmpty();
        assertThat(list(id).at("/backups/0/status").asText()).isEqualTo("DELETING");
        assertThat(delete("/backups/" + backup).status()).isEqualTo(200);
        emulator.advance(DELETION);
        assertThat(list(id).path("total_count").asInt()).isZero();
        assertThat(delete("/backups/" + backup).error()).isEqualTo("404 DBS.280124");
    }

    @Test
    void the_name_of_a_backup_is_free_again_when_it_is_gone() {
        String id = active();
        String backup = backup(id, "before").json().at("/backup/id").asText();
        emulator.advance(CREATION);
        assertThat(backup(id, "before").error()).isEqualTo("409 DBS.201209");
        delete("/backups/" + backup);
        emulator.advance(DELETION);
        assertThat(backup(id, "before").status()).isEqualTo(200);
    }

    @Test
    void only_an_active_instance_is_backed_up() {
        assertThat(backup("fake-id", "before").error()).isEqualTo("404 DBS.200002");
        String id = building();
        assertThat(backup(id, "before").error()).isEqualTo("409 DBS.200019");
        emulator.advance(CREATION);
        backup(id, "before");
        assertThat(backup(id, "after").error()).isEqualTo("409 DBS.200019");
        assertThat(post("/instances/" + id + "/action", "{\"restart\":{}}").error())
                .isEqualTo("409 DBS.200019");
    }

    @Test
    void automatic_backups_are_taken_every_day_and_kept_for_a_week() {
        String id = active();
        emulator.advance(Duration.ofHours(17).plusMinutes(50));
        JsonNode first = list(id).at("/backups/0");
        assertThat(first.path("type").asText()).isEqualTo("auto");
        assertThat(first.path("status").asText()).isEqualTo("BUILDING");
        assertThat(first.path("begin_time").asText()).isEqualTo("2026-03-02T10:00:00+0800");
        assertThat(status(id)).isEqualTo("ACTIVE");
        emulator.advance(CREATION);
        assertThat(list(id).at("/backups/0/id")).isEqualTo(first.path("id"));
        assertThat(delete("/backups/" + first.path("id").asText()).error()).isEqualTo("400 DBS.200004");
        emulator.advance(Duration.ofDays(30));
        assertThat(list(id).path("total_count").asInt()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "backup_type,auto,2",
        "backup_type,manual,1",
        "backup_type,incremental,0",
        "status,COMPLETED,3",
        "status,FAILED,0",
        "limit,2,2",
        "offset,2,1",
        "backup_id,fake,0"
    })
    void backups_are_filtered_and_paged(String name, String value, int count) {
        String id = active();
        backup(id, "before");
        emulator.advance(Duration.ofDays(2));
        JsonNode list = list(id, name, value);
        assertThat(list.path("backups")).hasSize(count);
        boolean paged = name.equals("limit") || name.equals("offset");
        assertThat(list.path("total_count").asInt()).isEqualTo(paged ? 3 : count);
    }

    @Test
    void backups_are_found_by_time() {
        String id = active();
        backup(id, "before");
        emulator.advance(Duration.ofDays(2));
        JsonNode all = list(id, "begin_time", "2026-03-01T16:10:00+0800", "end_time", "2026-03-02T02:00:00+00:00");
        assertThat(all.path("total_count").asInt()).isEqualTo(2);
        JsonNode none = list(id, "begin_time", "2026-03-01T08:10:01Z", "end_time", "2026-03-02T01:59:59Z");
        assertThat(none.path("total_count").asInt()).isZero();
    }

    @Test
    void backups_of_an_unknown_instance_are_not_found() {
        assertThat(get("/backups", "instance_id", "fake-id").error()).isEqualTo("404 DBS.200002");
    }

    private Reply backup(String instance, String name) {
        return post(
                "/backups",
                json("{\"description\":\"库\"}")
                        .put("instance_id", instance)
                        .put("name", name)
                        .toString());
    }

    private JsonNode list(String instance, String... filter) {
        String[] query = new String[filter.length + 2];
        query[0] = "instance_id";
        query[1] = instance;
        System.arraycopy(filter, 0, query, 2, filter.length);
        return get("/backups", query).json();
    }
}
