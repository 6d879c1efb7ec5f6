package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.emulator.kit.AliyunCall;
import io.multicloud.emulator.kit.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AliyunMonitoringTest extends AliyunTest {

    @ParameterizedTest
    @ValueSource(strings = {"INSTANCE_PERFORMANCE", "DATABASE_PERFORMANCE"})
    void every_key_that_is_listed_can_be_asked_for(String level) {
        String id = active();
        JsonNode groups = done(items(id, level)).path("monitorItemList");
        assertThat(groups).isNotEmpty();
        for (JsonNode group : groups) {
            List<String> keys = group.path("groupValue").findValuesAsText("key");
            AliyunCall call = level.startsWith("INSTANCE") ? performance(id) : databasePerformance(id);
            JsonNode series = done(call.with(
                                    "MonitorGroup", group.path("groupName").asText())
                            .with("KeyList", String.join(",", keys)))
                    .at("/MonitorDatas/MonitorData");
            assertThat(series.findValuesAsText("Key")).isEqualTo(keys);
            assertThat(series.findValuesAsText("Unit"))
                    .isEqualTo(group.path("groupValue").findValuesAsText("unit"));
        }
    }

    @Test
    void metrics_are_listed_in_two_generations() {
        String id = created();
        assertThat(done(items(id, "INSTANCE_RESOURCE")).path("monitorItemList").isArray())
                .isTrue();
        JsonNode old = done(items(id, "INSTANCE_PERFORMANCE").with("MonitorVersion", "0"))
                .at("/MonitorItems/MonitorItem");
        assertThat(old.findValuesAsText("Key")).doesNotHaveDuplicates().contains("sqps", "swart");
        Reply xml = items(id, "DATABASE_PERFORMANCE").with("Format", "XML").send();
        assertThat(xml.texts("groupName")).containsExactly("gcs");
        assertThat(xml.texts("key")).contains("sqps");
        assertThat(items(id, "TABLE_PERFORMANCE").send().error()).isEqualTo("400 InvalidItemLevel.ValueNotSupported");
    }

    @Test
    void values_stand_at_every_interval_between_creation_and_now() {
        String id = active();
        emulator.advance(Duration.ofMinutes(20));
        JsonNode values = done(performance(id)).at("/MonitorDatas/MonitorData/0/PerformanceValues/PerformanceValue");
        assertThat(values.findValuesAsText("Date"))
                .containsExactly(
                        millis("2026-03-01T08:10:00Z"),
                        millis("2026-03-01T08:15:00Z"),
                        millis("2026-03-01T08:20:00Z"),
                        millis("2026-03-01T08:25:00Z"),
                        millis("2026-03-01T08:30:00Z"));
        assertThat(values.findValuesAsText("Value")).allMatch(value -> Double.parseDouble(value) > 0);
        assertThat(done(performance(id))
                        .at("/MonitorDatas/MonitorData/0/DBInstanceId")
                        .asText())
                .isEqualTo(id);
    }

    @Test
    void values_follow_from_nodes_and_time_alone() {
        String id = active();
        emulator.advance(Duration.ofHours(1));
        List<String> before = values(performance(id));
        assertThat(values(performance(id))).isEqualTo(before);
        assertThat(values(databasePerformance(id))).isEqualTo(before);
        assertThat(values(performance(active()))).isEmpty();
        createDatabase(id, "stock");
        assertThat(values(performance(id))).hasSameSizeAs(before).isNotEqualTo(before);
        assertThat(values(databasePerformance(id))).isEqualTo(before);
    }

    @Test
    void a_call_gets_at_most_400_values() {
        String id = active();
        emulator.advance(Duration.ofDays(2));
        AliyunCall most = performance(id).with("Interval", "1").with("EndTime", "2026-03-01T14:40:00Z");
        assertThat(values(most)).hasSize(390);
        assertThat(values(most.with("StartTime", "2026-03-01T09:00:00Z")
                        .with("EndTime", "2026-03-01T15:40:00Z")
                        .with("SignatureNonce", "another")))
                .hasSize(400);
        assertThat(performance(id)
                        .with("Interval", "1")
                        .with("EndTime", "2026-03-01T14:40:01Z")
                        .send()
                        .error())
                .isEqualTo("400 InvalidParameter");
    }

    @ParameterizedTest
    @CsvSource({
        "Interval,0,400 InvalidInterval.Malformed",
        "Interval,often,400 InvalidInterval.Malformed",
        "KeyList,nothing,400 InvalidKeyList.ValueNotSupported",
        "MonitorGroup,nobody,400 InvalidMonitorGroup.ValueNotSupported",
        "StartTime,soon,400 InvalidStartTime.Malformed",
        "EndTime,2026-03-01T08:00:00Z,400 InvalidStartTimeAndEndTime.Malformed"
    })
    void refuses_wrong_questions(String name, String value, String error) {
        assertThat(performance(active()).with(name, value).send().error()).isEqualTo(error);
    }

    @Test
    void a_key_of_another_group_is_unknown() {
        String id = active();
        done(performance(id).with("KeyList", "sfn").with("MonitorGroup", "gcs"));
        assertThat(performance(id)
                        .with("KeyList", "sfn")
                        .with("MonitorGroup", "gas")
                        .send()
                        .error())
                .isEqualTo("400 InvalidKeyList.ValueNotSupported");
    }

    @Test
    void space_is_shown_for_now_and_grows() {
        String id = created();
        assertThat(now(id).path("DataSize").asLong()).isEqualTo(-1);
        assertThat(now(id).path("OtherSize").asLong()).isEqualTo(-1);
        emulator.advance(CREATION);
        JsonNode first = now(id);
        emulator.advance(Duration.ofHours(1));
        JsonNode second = now(id);
        assertThat(second.path("Date").asText()).isEqualTo("2026-03-01T09:10:00Z");
        assertThat(second.path("DataSize").asLong())
                .isGreaterThan(first.path("DataSize").asLong());
        assertThat(second.path("TotalSize")).isEqualTo(first.path("TotalSize"));
        assertThat(second.path("OtherSize").asLong())
                .isEqualTo(second.path("TotalSize").asLong()
                        - second.path("DataSize").asLong()
                        - second.path("BinlogSize").asLong());
        emulator.advance(Duration.ofDays(100_000));
        assertThat(now(id).path("OtherSize").asLong()).isPositive();
    }

    @Test
    void an_instance_uses_what_its_databases_use() {
        String id = active();
        createDatabase(id, "stock");
        emulator.advance(CREATION);
        long orders = usage(id, "orders").path("DataSize").asLong();
        long stock = usage(id, "stock").path("DataSize").asLong();
        assertThat(now(id).path("DataSize").asLong()).isEqualTo(orders + stock);
        assertThat(on(id, "DescribeDatabaseResourceUsage")
                        .with("DBName", "none")
                        .send()
                        .error())
                .isEqualTo("404 InvalidDBName.NotFound");
    }

    @Test
    void space_over_a_time_has_no_data_beyond_creation_and_now() {
        String id = active();
        emulator.advance(Duration.ofMinutes(20));
        AliyunCall call = on(id, "DescribeInstanceResourceUsage")
                .with("StartTime", "2026-03-01T08:00:00Z")
                .with("EndTime", "2026-03-01T08:45:00Z")
                .with("Interval", "15");
        JsonNode series = done(call).at("/MonitorDatas/MonitorData");
        assertThat(series.findValuesAsText("Date"))
                .containsExactly("2026-03-01T08:00:00Z", "2026-03-01T08:15:00Z", "2026-03-01T08:30:00Z");
        assertThat(series.path(0).path("TotalSize").asLong()).isEqualTo(-1);
        assertThat(series.path(1).path("TotalSize").asLong()).isPositive();
        Reply xml = call.with("Format", "XML").with("SignatureNonce", "xml").send();
        assertThat(xml.texts("TotalSize")).hasSize(3).startsWith("-1");
    }

    @Test
    void without_an_interval_space_comes_in_as_many_values_as_are_allowed() {
        String id = active();
        emulator.advance(Duration.ofDays(3));
        AliyunCall call = on(id, "DescribeDatabaseResourceUsage")
                .with("DBName", "orders")
                .with("StartTime", "2026-03-01T09:00:00Z")
                .with("EndTime", "2026-03-03T09:00:00Z");
        assertThat(done(call).at("/MonitorDatas/MonitorData")).hasSize(360);
        assertThat(call.with("Interval", "1").with("SignatureNonce", "1").send().error())
                .isEqualTo("400 InvalidParameter");
        assertThat(call.without("EndTime").with("SignatureNonce", "2").send().error())
                .isEqualTo("400 MissingParameter");
    }

    private AliyunCall items(String id, String level) {
        return on(id, "DescribeMonitorItems").with("ItemLevel", level);
    }

    private AliyunCall performance(String id) {
        return range(on(id, "DescribeInstancePerformance"));
    }

    private AliyunCall databasePerformance(String id) {
        return range(on(id, "DescribeDatabasePerformance").with("DBName", "orders"));
    }

    private static AliyunCall range(AliyunCall call) {
        return call.with("StartTime", "2026-03-01T08:00:00Z")
                .with("EndTime", "2026-03-01T09:00:00Z")
                .with("Interval", "5")
                .with("KeyList", "sqps");
    }

    private static List<String> values(AliyunCall call) {
        return done(call).findValuesAsText("Value");
    }

    private JsonNode now(String id) {
        return done(on(id, "DescribeInstanceResourceUsage")).at("/MonitorDatas/MonitorData/0");
    }

    private JsonNode usage(String id, String database) {
        return done(on(id, "DescribeDatabaseResourceUsage").with("DBName", database))
                .at("/MonitorDatas/MonitorData/0");
    }

    private static String millis(String time) {
        return Long.toString(Instant.parse(time).toEpochMilli());
    }
}
