package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.emulator.kit.CapitalOnlineCall;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalOnlineParametersTest extends CapitalOnlineActionTest {

    @Test
    void a_change_is_in_force_when_its_job_is_done() {
        String id = running(REPLICATED_8);
        assertThat(parameter(id, "connect_timeout").path("IsModify").textValue())
                .isEqualTo("true");
        JsonNode accepted = done(change(id, "connect_timeout", "145"));
        assertThat(status(id)).isEqualTo("RUNNING");
        assertThat(parameter(id, "connect_timeout").path("CurrentValue").asText())
                .isEqualTo("10");
        JsonNode pending =
                history(id, "2026-03-01 16:10:00", "2026-03-01 16:10:00").path(0);
        assertThat(pending.path("IsValid").isBoolean()).isTrue();
        assertThat(pending.path("IsValid").asBoolean()).isFalse();
        emulator.advance(CREATION);
        assertThat(task(accepted.path("TaskId").asText())).isEqualTo("FINISH");
        assertThat(parameter(id, "connect_timeout").path("CurrentValue").asText())
                .isEqualTo("145");
        assertThat(parameter(id, "connect_timeout").path("DefaultValue").asText())
                .isEqualTo("10");
        JsonNode valid =
                history(id, "2026-03-01 16:00:00", "2026-03-01 17:00:00").path(0);
        assertThat(valid.path("IsValid").asBoolean()).isTrue();
        assertThat(valid.path("OldParameterValue").asText()).isEqualTo("10");
        assertThat(valid.path("NewParameterValue").asText()).isEqualTo("145");
        assertThat(valid.path("ModifyTime").asText()).isEqualTo("2026-03-01 16:10:00");
    }

    @Test
    void a_change_that_needs_a_restart_makes_one() {
        String id = running(REPLICATED_8);
        done(change(id, "back_log", "345"));
        assertThat(status(id)).isEqualTo("UPDATING");
        emulator.advance(CREATION);
        assertThat(status(id)).isEqualTo("RUNNING");
        assertThat(parameter(id, "back_log").path("CurrentValue").asText()).isEqualTo("345");
    }

    @Test
    void the_history_is_of_the_span_alone_the_newest_first() {
        String id = running(REPLICATED_8);
        done(change(id, "event_scheduler", "ON"));
        emulator.advance(Duration.ofHours(1));
        done(change(id, "event_scheduler", "OFF"));
        emulator.advance(CREATION);
        assertThat(history(id, "2026-03-01 16:00:00", "2026-03-01 18:00:00").findValuesAsText("NewParameterValue"))
                .containsExactly("OFF", "ON");
        assertThat(history(id, "2026-03-01 16:11:00", "2026-03-01 18:00:00").findValuesAsText("NewParameterValue"))
                .containsExactly("OFF");
        assertThat(history(id, "2026-03-01 16:00:00", "2026-03-01 17:00:00").findValuesAsText("NewParameterValue"))
                .containsExactly("ON");
    }

    @ParameterizedTest
    @CsvSource({
        "no_such,1,400 InvalidParameter",
        "innodb_page_size,16384,400 UnsupportedOperation",
        "back_log,0,400 InvalidParameter",
        "back_log,65536,400 InvalidParameter",
        "back_log,many,400 InvalidParameter",
        "event_scheduler,PERHAPS,400 InvalidParameter"
    })
    void values_beyond_the_checking_code_are_refused(String name, String value, String error) {
        String id = running(REPLICATED_8);
        assertThat(change(id, name, value).send().error()).isEqualTo(error);
        assertThat(history(id, "2026-03-01 16:00:00", "2026-03-01 17:00:00")).isEmpty();
    }

    private CapitalOnlineCall change(String id, String name, String value) {
        return post("ModifyDBParameter", id, """
                ,"Parameters":[{"Name":"%s","Value":"%s"}]""".formatted(name, value));
    }

    private JsonNode parameter(String id, String name) {
        return done(get("DescribeDBParameter", id))
                .at("/Data/Parameters")
                .valueStream()
                .filter(parameter -> parameter.path("Name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode history(String id, String start, String end) {
        return done(get("DescribeDBParameterModifyHistory", id)
                        .with("StartTime", start)
                        .with("EndTime", end))
                .path("Data");
    }
}
