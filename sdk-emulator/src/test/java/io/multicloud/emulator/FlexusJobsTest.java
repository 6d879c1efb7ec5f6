package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lookup of tasks, which is an extra. */
class FlexusJobsTest extends FlexusTest {

    @Test
    void a_job_runs_and_is_completed_with_its_instance() {
        JsonNode created = post("/instances", order().toString()).json();
        String job = created.path("job_id").asText();
        JsonNode running = get("/jobs", "id", job).json().path("job");
        assertThat(running.path("id").asText()).isEqualTo(job);
        assertThat(running.path("status").asText()).isEqualTo("Running");
        assertThat(running.path("created").asText()).isEqualTo("2026-03-01T16:00:00+0800");
        assertThat(running.has("ended")).isFalse();
        assertThat(running.at("/instance/id")).isEqualTo(created.at("/instance/id"));
        assertThat(running.at("/instance/name").asText()).isEqualTo("orders");

        emulator.advance(CREATION);

        JsonNode completed = get("/jobs", "id", job).json().path("job");
        assertThat(completed.path("status").asText()).isEqualTo("Completed");
        assertThat(completed.path("ended").asText()).isEqualTo("2026-03-01T16:10:00+0800");
    }

    @Test
    void every_job_that_an_answer_names_can_be_looked_up() {
        String id = active();
        List<JsonNode> answers = new ArrayList<>();
        answers.add(post("/instances/" + id + "/action", "{\"restart\":{}}").json());
        emulator.advance(CREATION);
        answers.add(post("/instances/" + id + "/db-upgrade", "{}").json());
        answers.add(send(huawei("PUT", "/v3.1/" + project() + "/instances/" + id + "/configurations")
                        .body("{\"values\":{}}"))
                .json());
        assertThat(answers)
                .allSatisfy(answer -> assertThat(
                                get("/jobs", "id", answer.path("job_id").asText())
                                        .json()
                                        .at("/job/instance/id")
                                        .asText())
                        .isEqualTo(id));
    }

    @Test
    void jobs_are_forgotten_after_a_month_and_others_are_not_known() {
        String job =
                post("/instances", order().toString()).json().path("job_id").asText();
        emulator.advance(CREATION.plus(Duration.ofDays(30)));
        assertThat(get("/jobs", "id", job).status()).isEqualTo(200);
        emulator.advance(Duration.ofSeconds(1));
        assertThat(get("/jobs", "id", job).error()).isEqualTo("404 DBS.200044");
        assertThat(get("/jobs", "id", "fake").error()).isEqualTo("404 DBS.200044");
        assertThat(get("/jobs").error()).isEqualTo("400 DBS.280001");
        assertThat(rds("GET", "/jobs").send().error()).isEqualTo("401 APIGW.0301");
    }
}
