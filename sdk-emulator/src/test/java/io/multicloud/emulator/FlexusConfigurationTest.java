package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.emulator.kit.Reply;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlexusConfigurationTest extends FlexusTest {

    @Test
    void values_are_read_back_and_unknown_names_are_told() {
        String id = active();
        emulator.advance(Duration.ofMinutes(5));
        Reply reply = update(id, "{\"max_connections\":\"10\",\"autocommit\":\"OFF\",\"fake_name\":\"1\"}");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("restart_required")).hasToString("\"false\"");
        assertThat(reply.json().path("ignored_params")).hasToString("[\"fake_name\"]");
        assertThat(reply.json().path("job_id").asText()).isNotEmpty();

        JsonNode shown = show(id);
        assertThat(shown.path("datastore_name").asText()).isEqualTo("mysql");
        assertThat(shown.path("datastore_version_name").asText()).isEqualTo("8.0");
        assertThat(shown.path("created").asText()).isEqualTo("2026-03-01 16:10:00");
        assertThat(shown.path("updated").asText()).isEqualTo("2026-03-01 16:15:00");
        assertThat(parameter(shown, "max_connections").path("value").asText()).isEqualTo("10");
        assertThat(parameter(shown, "autocommit").path("value").asText()).isEqualTo("OFF");
        assertThat(parameter(shown, "wait_timeout").path("value").asText()).isEqualTo("28800");
        assertThat(shown.toString()).doesNotContain("fake_name");
    }

    @Test
    void a_parameter_says_whether_a_change_needs_a_restart() {
        String id = active();
        Reply reply = update(id, "{\"character_set_server\":\"utf8\",\"wait_timeout\":60}");
        assertThat(reply.json().path("restart_required")).hasToString("\"true\"");
        JsonNode parameter = parameter(show(id), "character_set_server");
        assertThat(parameter.path("restart_required").asBoolean()).isTrue();
        assertThat(parameter.path("readonly").asBoolean()).isFalse();
        assertThat(parameter.path("value_range").asText()).contains("utf8mb4");
        assertThat(parameter.path("type").asText()).isEqualTo("list");
        assertThat(parameter(show(id), "wait_timeout").path("value")).hasToString("\"60\"");
    }

    @Test
    void no_values_change_nothing() {
        String id = active();
        assertThat(update(id, "{}").json().path("ignored_params")).isEmpty();
        assertThat(update(id, "null").error()).isEqualTo("400 DBS.280001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"max_connections\":\"9\"}",
                "{\"max_connections\":\"100001\"}",
                "{\"max_connections\":\"99999999999999999999\"}",
                "{\"max_connections\":\"\"}",
                "{\"max_connections\":[1]}",
                "{\"autocommit\":\"maybe\"}",
                "{\"lower_case_table_names\":\"0\"}",
                "{\"wait_timeout\":\"60\",\"max_connections\":\"9\"}"
            })
    void values_out_of_range_and_read_only_parameters_are_refused_and_nothing_is_changed(String values) {
        String id = active();
        assertThat(update(id, values).error()).isEqualTo("400 DBS.280001");
        assertThat(parameter(show(id), "max_connections").path("value").asText())
                .isEqualTo("800");
        assertThat(parameter(show(id), "wait_timeout").path("value").asText()).isEqualTo("28800");
    }

    @Test
    void instances_do_not_share_values() {
        String one = active();
        String other = active();
        update(one, "{\"max_connections\":\"10\"}");
        assertThat(parameter(show(other), "max_connections").path("value").asText())
                .isEqualTo("800");
    }

    @Test
    void an_instance_that_is_not_there_yet_has_no_parameters() {
        String id = building();
        assertThat(update(id, "{}").error()).isEqualTo("409 DBS.200019");
        assertThat(get("/instances/" + id + "/configurations").error()).isEqualTo("409 DBS.200019");
        assertThat(update("fake-id", "{}").error()).isEqualTo("404 DBS.200002");
        assertThat(get("/instances/fake-id/configurations").error()).isEqualTo("404 DBS.200002");
    }

    @Test
    void values_are_changed_under_their_own_version_only() {
        String id = active();
        assertThat(put("/instances/" + id + "/configurations", "{\"values\":{}}")
                        .error())
                .isEqualTo("405 MethodNotAllowed");
    }

    private Reply update(String id, String values) {
        return send(huawei("PUT", "/v3.1/" + project() + "/instances/" + id + "/configurations")
                .body("{\"values\":" + values + "}"));
    }

    private JsonNode show(String id) {
        return get("/instances/" + id + "/configurations").json();
    }

    private static JsonNode parameter(JsonNode shown, String name) {
        for (JsonNode parameter : shown.path("configuration_parameters")) {
            if (parameter.path("name").asText().equals(name)) {
                return parameter;
            }
        }
        throw new AssertionError(name + " is not in " + shown);
    }
}
