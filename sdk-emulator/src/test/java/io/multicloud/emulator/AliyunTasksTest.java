package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.emulator.kit.AliyunCall;
import io.multicloud.emulator.kit.Reply;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AliyunTasksTest extends AliyunTest {

    @Test
    void a_task_runs_as_long_as_its_instance_is_being_created() {
        String id = created();
        emulator.advance(CREATION.dividedBy(4));
        JsonNode task = done(tasks(id)).at("/Tasks/Task/0");
        assertThat(task.path("TaskAction").asText()).isEqualTo("CreateInstance");
        assertThat(task.path("DBName").asText()).isEqualTo("orders");
        assertThat(task.path("Status").asText()).isEqualTo("1");
        assertThat(task.path("Progress").asText()).isEqualTo("25");
        assertThat(task.path("BeginTime").asText()).isEqualTo("2026-03-01T08:00:00Z");
        assertThat(task.path("ExpectedFinishTime").asText()).isEqualTo("2026-03-01T08:10:00Z");
        assertThat(task.has("FinishTime")).isFalse();
        emulator.advance(CREATION);
        JsonNode after = done(tasks(id).with("Status", "2")).at("/Tasks/Task/0");
        assertThat(after.path("TaskId")).isEqualTo(task.path("TaskId"));
        assertThat(after.path("Progress").asText()).isEqualTo("100");
        assertThat(after.path("FinishTime").asText()).isEqualTo("2026-03-01T08:10:00Z");
    }

    @Test
    void tasks_that_succeeded_are_listed_only_when_asked_for() {
        String id = active();
        assertThat(done(tasks(id)).path("TotalRecords").asInt()).isZero();
        assertThat(done(tasks(id)).at("/Tasks/Task").isArray()).isTrue();
        assertThat(tasks(id).with("Format", "XML").send().texts("TotalRecords")).containsExactly("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Status", "TaskStatus"})
    void the_filter_is_taken_in_both_spellings(String spelling) {
        String id = active();
        assertThat(done(tasks(id).with(spelling, "0,2")).path("TotalRecords").asInt())
                .isOne();
        assertThat(done(tasks(id).with("Status", "2").with("TaskStatus", "2"))
                        .path("TotalRecords")
                        .asInt())
                .isOne();
        assertThat(tasks(id).with("Status", "2").with("TaskStatus", "1").send().error())
                .isEqualTo("400 InvalidParameter");
    }

    @Test
    void tasks_are_found_by_action_range_and_page() {
        String id = active();
        createDatabase(id, "stock");
        assertThat(done(tasks(id).with("Status", "1,2")).path("TotalRecords").asInt())
                .isEqualTo(2);
        assertThat(done(tasks(id).with("Status", "1,2").with("TaskAction", "CreateDatabase"))
                        .path("TotalRecords")
                        .asInt())
                .isOne();
        JsonNode second = done(tasks(id).with("Status", "1,2").with("PageNumbers", "2"));
        assertThat(second.path("PageNumbers").asInt()).isEqualTo(2);
        assertThat(second.path("TotalRecords").asInt()).isEqualTo(2);
        assertThat(second.at("/Tasks/Task")).isEmpty();
        AliyunCall before = tasks(id)
                .with("Status", "1,2")
                .with("StartTime", "2026-02-01T00:00:00Z")
                .with("EndTime", "2026-03-01T07:59:59Z");
        assertThat(done(before).path("TotalRecords").asInt()).isZero();
    }

    @Test
    void one_task_is_described_by_its_id() {
        String id = created();
        String task = done(tasks(id)).at("/Tasks/Task/0/TaskId").asText();
        JsonNode running = done(on(id, "DescribeTaskStatus").with("TaskId", task));
        assertThat(running.path("Status").asText()).isEqualTo("1");
        assertThat(running.has("FinishTime")).isFalse();
        emulator.advance(CREATION.plus(Duration.ofSeconds(1)));
        Reply xml = on(id, "DescribeTaskStatus")
                .with("TaskId", task)
                .with("Format", "XML")
                .send();
        assertThat(xml.texts("Status")).containsExactly("2");
        assertThat(xml.texts("BeginTime")).containsExactly("2026-03-01T08:00:00Z");
        assertThat(xml.texts("FinishTime")).containsExactly("2026-03-01T08:10:00Z");
    }

    @Test
    void a_task_of_another_instance_is_not_found() {
        String task = done(tasks(created())).at("/Tasks/Task/0/TaskId").asText();
        assertThat(on(created(), "DescribeTaskStatus")
                        .with("TaskId", task)
                        .send()
                        .error())
                .isEqualTo("400 InvalidTaskId.NotFound");
    }

    @ParameterizedTest
    @CsvSource({
        "EndTime,2026-02-28T00:00:00Z,400 InvalidStartTimeAndEndTime.Malformed",
        "EndTime,soon,400 InvalidEndTime.Malformed",
        "MaxRecordsPerPage,31,400 InvalidMaxRecordsPerPage.ValueNotSupported",
        "Status,6,400 InvalidStatus.ValueNotSupported"
    })
    void refuses_wrong_filters(String name, String value, String error) {
        assertThat(tasks(created()).with(name, value).send().error()).isEqualTo(error);
    }

    private AliyunCall tasks(String id) {
        return on(id, "DescribeTasks")
                .with("StartTime", "2026-02-28T00:00:00Z")
                .with("EndTime", "2026-03-02T00:00:00Z")
                .with("MaxRecordsPerPage", "30");
    }
}
