package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.kit.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class FlexusRestoreTest extends FlexusTest {

    private static final long FIRST = Instant.parse("2026-03-02T02:10:00Z").toEpochMilli();

    @Test
    void times_reach_from_the_first_backup_to_now() {
        String id = active();
        assertThat(get("/instances/" + id + "/restore-time").json().path("restore_time"))
                .isEmpty();
        emulator.advance(Duration.ofDays(2).minus(CREATION));
        JsonNode range = get("/instances/" + id + "/restore-time").json().at("/restore_time/0");
        assertThat(range.path("start_time").asLong()).isEqualTo(FIRST);
        assertThat(range.path("end_time").asLong())
                .isEqualTo(Instant.parse("2026-03-03T08:00:00Z").toEpochMilli());
        assertThat(get("/instances/fake-id/restore-time").error()).isEqualTo("404 DBS.200002");
    }

    @Test
    void times_of_a_day_are_those_in_universal_time() {
        String id = active();
        emulator.advance(Duration.ofDays(2).minus(CREATION));
        String path = "/instances/" + id + "/restore-time";
        JsonNode first = get(path, "date", "2026-03-02").json().at("/restore_time/0");
        assertThat(first.path("start_time").asLong()).isEqualTo(FIRST);
        assertThat(first.path("end_time").asLong())
                .isEqualTo(Instant.parse("2026-03-02T23:59:59.999Z").toEpochMilli());
        JsonNode second = get(path, "date", "2026-03-03").json().at("/restore_time/0");
        assertThat(second.path("start_time").asLong())
                .isEqualTo(Instant.parse("2026-03-03T00:00:00Z").toEpochMilli());
        assertThat(get(path, "date", "2026-03-01").json().path("restore_time")).isEmpty();
    }

    @Test
    void times_reach_no_further_than_backups_are_kept() {
        String id = active();
        emulator.advance(Duration.ofDays(20).minus(CREATION));
        assertThat(get("/instances/" + id + "/restore-time")
                        .json()
                        .at("/restore_time/0/start_time")
                        .asLong())
                .isEqualTo(Instant.parse("2026-03-15T02:10:00Z").toEpochMilli());
    }

    @Test
    void a_backup_is_restored_to_a_new_instance() {
        String source = active();
        String backup = backup(source);
        emulator.advance(CREATION);
        Reply reply = restore(source, "backup").with("backup_id", backup).send(order -> {
            order.put("port", "3310");
            order.putObject("backup_strategy").put("start_time", "19:00-20:00").put("keep_days", 2);
        });
        assertThat(reply.status()).isEqualTo(202);
        JsonNode instance = reply.json().path("instance");
        assertThat(instance.path("status").asText()).isEqualTo("BUILD");
        assertThat(instance.at("/datastore/version").asText()).isEqualTo("8.0.28");
        assertThat(instance.at("/volume/size")).hasToString("\"200\"");
        assertThat(instance.at("/backup_strategy/keep_days")).hasToString("\"2\"");
        assertThat(instance.path("port")).hasToString("\"3310\"");
        assertThat(instance.at("/charge_info/period_type").asText()).isEqualTo("month");
        assertThat(instance.at("/charge_info/is_auto_pay").asBoolean()).isTrue();
        assertThat(reply.json().path("job_id").asText()).isNotEmpty();
        String id = instance.path("id").asText();
        assertThat(id).isNotEqualTo(source);

        emulator.advance(CREATION);

        JsonNode restored = instance(id);
        assertThat(restored.path("status").asText()).isEqualTo("ACTIVE");
        assertThat(restored.path("name").asText()).isEqualTo("restored");
        assertThat(restored.at("/volume/size").asInt()).isEqualTo(200);
        assertThat(restored.at("/datastore/version").asText()).isEqualTo("8.0");
        assertThat(restored.path("region").asText()).isEqualTo("cn-north-4");
    }

    @Test
    void a_time_is_restored_if_the_backups_reach_it() {
        String source = active();
        emulator.advance(Duration.ofDays(2));
        assertThat(restore(source, "timestamp")
                        .with("restore_time", FIRST)
                        .send()
                        .status())
                .isEqualTo(202);
        assertThat(restore(source, "timestamp")
                        .with("restore_time", FIRST - 1)
                        .send()
                        .error())
                .isEqualTo("400 DBS.280001");
        assertThat(restore(source, "timestamp").send().error()).isEqualTo("400 DBS.280001");
    }

    @Test
    void an_unpaid_restore_waits_like_an_unpaid_instance() {
        String source = active();
        String backup = backup(source);
        emulator.advance(CREATION);
        JsonNode reply = restore(source, "backup")
                .with("backup_id", backup)
                .send(order -> ((ObjectNode) order.path("charge_info")).put("is_auto_pay", false))
                .json();
        assertThat(reply.has("job_id")).isFalse();
        emulator.payOrder(reply.path("order_id").asText());
        emulator.advance(CREATION);
        assertThat(status(reply.at("/instance/id").asText())).isEqualTo("ACTIVE");
    }

    @Test
    void what_cannot_be_restored_is_refused() {
        String source = active();
        String other = active();
        String backup = backup(source);
        Restore restore = restore(source, "backup").with("backup_id", backup);
        assertThat(restore.send().error()).isEqualTo("409 DBS.200011");
        emulator.advance(CREATION);
        assertThat(restore.send(order -> ((ObjectNode) order.path("volume")).put("size", 90))
                        .error())
                .isEqualTo("400 DBS.200023");
        assertThat(restore(source, "backup").with("backup_id", "fake").send().error())
                .isEqualTo("404 DBS.280124");
        assertThat(restore(other, "backup").with("backup_id", backup).send().error())
                .isEqualTo("404 DBS.280124");
        assertThat(restore("fake-id", "backup").with("backup_id", backup).send().error())
                .isEqualTo("404 DBS.200013");
        assertThat(restore.send(order -> order.remove("is_flexus")).error()).isEqualTo("400 DBS.280001");
        assertThat(emulator.instances(Provider.HUAWEI)).hasSize(2);
    }

    @Test
    void a_client_token_does_nothing_for_a_restore() {
        String source = active();
        String backup = backup(source);
        emulator.advance(CREATION);
        String body = restore(source, "backup").with("backup_id", backup).body.toString();
        for (int i = 0; i < 2; i++) {
            send(rds("POST", "/instances")
                    .header("X-Client-Token", "0f8fad5b-d9cb-469f-a165-70867728950e")
                    .body(body));
        }
        assertThat(emulator.instances(Provider.HUAWEI)).hasSize(3);
    }

    private String backup(String instance) {
        return post("/backups", "{\"instance_id\":\"" + instance + "\",\"name\":\"before\"}")
                .json()
                .at("/backup/id")
                .asText();
    }

    private Restore restore(String source, String type) {
        ObjectNode body = order().put("name", "restored");
        body.remove("datastore");
        body.remove("region");
        ((ObjectNode) body.path("volume")).put("size", 200);
        body.putObject("restore_point").put("instance_id", source).put("type", type);
        return new Restore(body);
    }

    private final class Restore {

        private final ObjectNode body;

        Restore(ObjectNode body) {
            this.body = body;
        }

        Restore with(String name, String value) {
            ((ObjectNode) body.path("restore_point")).put(name, value);
            return this;
        }

        Restore with(String name, long value) {
            ((ObjectNode) body.path("restore_point")).put(name, value);
            return this;
        }

        Reply send() {
            return post("/instances", body.toString());
        }

        Reply send(Consumer<ObjectNode> change) {
            ObjectNode changed = body.deepCopy();
            change.accept(changed);
            return post("/instances", changed.toString());
        }
    }
}
