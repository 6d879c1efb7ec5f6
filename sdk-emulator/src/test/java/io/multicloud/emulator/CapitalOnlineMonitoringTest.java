package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.emulator.kit.CapitalOnlineCall;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalOnlineMonitoringTest extends CapitalOnlineActionTest {

    private static final List<String> METRICS = List.of(
            "mysql_cpu_usage",
            "mysql_mem_usage",
            "mysql_space_usage",
            "mysql_network_trffice",
            "mysql_sessions",
            "mysql_slow_queries");

    @Test
    void every_metric_has_values_that_stay_the_same() {
        String id = running(REPLICATED_8);
        emulator.advance(Duration.ofHours(2));
        for (String metric : METRICS) {
            JsonNode data = done(performance(id, metric, "2026-03-01 17:00:00", "2026-03-01 18:00:00"))
                    .path("Data");
            assertThat(data.path("MetricKey").asText()).isEqualTo(metric);
            assertThat(data.path("Period").asInt()).isEqualTo(30);
            assertThat(data.path("ProductType").asText()).isEqualTo("mysql-replication");
            JsonNode series = data.at("/DataPoints/0");
            assertThat("mysql_" + series.path("MetricName").asText()).isEqualTo(metric);
            assertThat(series.path("Values"))
                    .hasSize(121)
                    .allSatisfy(
                            value -> assertThat(value.path("Value").isNumber()).isTrue());
            assertThat(series.at("/Values/0/DateTime").asText()).isEqualTo("2026-03-01 17:00:00");
            assertThat(done(performance(id, metric, "2026-03-01 17:00:00", "2026-03-01 18:00:00"))
                            .path("Data"))
                    .isEqualTo(data);
        }
    }

    @Test
    void slow_queries_are_counted_on() {
        String id = running(REPLICATED_8);
        emulator.advance(Duration.ofHours(2));
        JsonNode series = done(performance(id, "mysql_slow_queries", "2026-03-01 17:00:00", "2026-03-01 18:00:00"))
                .at("/Data/DataPoints/0");
        assertThat(series.path("MetricType").asText()).isEqualTo("counter");
        int first = series.at("/Values/0/Value").asInt();
        assertThat(series.at("/Values/120/Value").asInt()).isGreaterThan(first);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-20 00:00:00,2026-03-20 04:00:00,30",
        "2026-03-20 00:00:00,2026-03-20 04:00:01,60",
        "2026-03-19 00:00:00,2026-03-21 00:00:01,300",
        "2026-03-10 00:00:00,2026-03-20 00:00:01,3600"
    })
    void points_are_farther_apart_in_a_longer_span(String start, String end, int period) {
        String id = running(REPLICATED_8);
        JsonNode answer = done(performance(id, "mysql_sessions", start, end));
        assertThat(answer.at("/Data/Period").asInt()).isEqualTo(period);
    }

    @Test
    void there_are_points_of_an_instance_s_life_only_and_fine_ones_for_a_day() {
        String id = running(REPLICATED_8);
        emulator.advance(Duration.ofMinutes(50));
        JsonNode young = done(performance(id, "mysql_sessions", "2026-03-01 16:00:00", "2026-03-01 18:00:00"))
                .at("/Data/DataPoints/0/Values");
        assertThat(young).hasSize(101);
        assertThat(young.at("/0/DateTime").asText()).isEqualTo("2026-03-01 16:10:00");
        emulator.advance(Duration.ofDays(3));
        assertThat(done(performance(id, "mysql_sessions", "2026-03-01 16:00:00", "2026-03-01 18:00:00"))
                        .at("/Data/DataPoints/0/Values"))
                .isEmpty();
        assertThat(done(performance(id, "mysql_sessions", "2026-03-01 16:00:00", "2026-03-02 18:00:00"))
                        .at("/Data/DataPoints/0/Values"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01 17:00:00,2026-03-01 17:00:00",
        "2026-03-01 17:00:00,2026-03-31 17:00:01",
        "2026-03-01,2026-03-02 17:00:00"
    })
    void spans_that_are_none_or_too_long_are_refused(String start, String end) {
        String id = running(REPLICATED_8);
        assertThat(performance(id, "mysql_sessions", start, end).send().error()).isEqualTo("400 InvalidParameter");
    }

    @Test
    void an_unknown_instance_is_not_found() {
        assertThat(performance("none", "mysql_sessions", "2026-03-01 17:00:00", "2026-03-01 18:00:00")
                        .send()
                        .error())
                .isEqualTo("404 ResourceNotFound");
    }

    private CapitalOnlineCall performance(String id, String metric, String start, String end) {
        return post("DescribeDBInstancePerformance", id, """
                        ,"MetricKey":"%s","StartTime":"%s","EndTime":"%s\"""".formatted(metric, start, end))
                .path("/paas/monitor");
    }
}
