package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.emulator.kit.Reply;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Restart, upgrade of the minor version and a new password. */
class FlexusActionsTest extends FlexusTest {

    @Test
    void a_restart_is_seen_while_it_lasts() {
        String id = active();
        Reply reply = post("/instances/" + id + "/action", "{\"restart\":{}}");
        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.json().path("job_id").asText()).isNotEmpty();
        assertThat(status(id)).isEqualTo("REBOOTING");
        assertThat(instance(id).at("/nodes/0/status").asText()).isEqualTo("restarting");

        emulator.advance(CREATION);

        assertThat(status(id)).isEqualTo("ACTIVE");
        assertThat(instance(id).at("/nodes/0/status").asText()).isEqualTo("active");
        assertThat(instance(id).path("updated").asText()).isEqualTo("2026-03-01T16:20:00+0800");
    }

    @Test
    void an_upgrade_brings_the_newest_minor_version_once() {
        String id = active();
        assertThat(instance(id).at("/datastore/complete_version").asText()).isEqualTo("8.0.28");
        Reply reply = post("/instances/" + id + "/db-upgrade", "{\"is_delayed\":false}");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("job_id").asText()).isNotEmpty();
        assertThat(status(id)).isEqualTo("MODIFYING");
        assertThat(instance(id).at("/datastore/complete_version").asText()).isEqualTo("8.0.28");
        emulator.advance(CREATION);
        assertThat(status(id)).isEqualTo("ACTIVE");
        assertThat(instance(id).at("/datastore/complete_version").asText()).isEqualTo("8.0.32");
        assertThat(post("/instances/" + id + "/db-upgrade", "{}").error()).isEqualTo("400 DBS.200086");
    }

    @Test
    void a_delayed_upgrade_waits_for_the_maintenance_window() {
        String id = active();
        assertThat(post("/instances/" + id + "/db-upgrade", "{\"is_delayed\":true}")
                        .status())
                .isEqualTo(200);
        assertThat(status(id)).isEqualTo("ACTIVE");
        emulator.advance(Duration.ofHours(17).plusMinutes(49));
        assertThat(status(id)).isEqualTo("ACTIVE");
        emulator.advance(Duration.ofMinutes(1));
        assertThat(status(id)).isEqualTo("MODIFYING");
        emulator.advance(CREATION);
        assertThat(instance(id).at("/datastore/complete_version").asText()).isEqualTo("8.0.32");
    }

    @Test
    void the_body_of_an_upgrade_may_be_left_out() {
        assertThat(post("/instances/" + active() + "/db-upgrade", "").status()).isEqualTo(200);
    }

    @Test
    void a_new_password_changes_the_instance_and_is_not_told() {
        String id = active();
        emulator.advance(Duration.ofMinutes(5));
        Reply reply = post("/instances/" + id + "/password", "{\"db_user_pwd\":\"Fake-Password-2\"}");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json()).isEqualTo(json("{}"));
        JsonNode instance = instance(id);
        assertThat(instance.path("updated").asText()).isEqualTo("2026-03-01T16:15:00+0800");
        assertThat(instance.toString()).doesNotContain("Fake-Password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"action", "db-upgrade", "password"})
    void nothing_is_done_to_an_instance_that_is_being_built_or_restarted(String what) {
        String body = what.equals("password") ? "{\"db_user_pwd\":\"Fake-Password-2\"}" : "{\"restart\":{}}";
        String path = "/instances/" + building() + "/" + what;
        assertThat(post(path, body).error()).isEqualTo("409 DBS.200019");
        emulator.advance(CREATION);
        assertThat(post(path.replaceAll("[^/]+$", "action"), "{\"restart\":{}}").status())
                .isEqualTo(202);
        assertThat(post(path, body).error()).isEqualTo("409 DBS.200019");
        emulator.advance(CREATION);
        assertThat(post(path, body).status()).isLessThan(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"action", "db-upgrade", "password"})
    void an_unknown_instance_is_not_found(String what) {
        String body = what.equals("password") ? "{\"db_user_pwd\":\"Fake-Password-2\"}" : "{\"restart\":{}}";
        assertThat(post("/instances/fake-id/" + what, body).error()).isEqualTo("404 DBS.200002");
    }
}
