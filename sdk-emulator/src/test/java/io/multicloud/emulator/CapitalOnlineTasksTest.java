package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.emulator.kit.CapitalOnlineCall;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalOnlineTasksTest extends CapitalOnlineActionTest {

    @Test
    void a_job_is_new_then_doing_then_finished() {
        JsonNode created = done(capitalOnlineCreate());
        String id = created.path("TaskId").asText();
        JsonNode task = done(ask(id));
        assertThat(task.path("TaskId").asText()).isEqualTo(id);
        assertThat(task.at("/Data/ResourceId")).isEqualTo(created.at("/Data/InstancesUuid/0"));
        assertThat(task.at("/Data/TaskType").asText()).isEqualTo("CreateDBInstance");
        assertThat(task(id)).isEqualTo("NEW");
        emulator.advance(Duration.ofMinutes(1));
        assertThat(task(id)).isEqualTo("DOING");
        emulator.advance(CREATION);
        assertThat(task(id)).isEqualTo("FINISH");
    }

    @ParameterizedTest
    @CsvSource({
        "no-id,400 InvalidTaskID.Malformed",
        "190982,404 ResourceNotFound",
        "0,404 ResourceNotFound",
        "f9053ea8-fc23-4032-8a7f-01def77b4cc0,404 ResourceNotFound",
        "'',400 ArgMissing"
    })
    void other_ids_are_refused(String id, String error) {
        assertThat(ask(id).send().error()).isEqualTo(error);
    }

    @Test
    void accounts_do_not_see_each_other_s_jobs() {
        String id = done(capitalOnlineCreate()).path("TaskId").asText();
        CapitalOnlineCall other =
                new CapitalOnlineCall(emulator.endpoint(), OTHER_CAPITAL_ONLINE, clock, "DescribeTask");
        assertThat(other.path("/ccs").with("TaskId", id).send().error()).isEqualTo("404 ResourceNotFound");
    }

    private CapitalOnlineCall ask(String id) {
        return capitalOnline("DescribeTask").path("/ccs").with("TaskId", id);
    }
}
