package io.multicloud.capitalonline.mysql;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.capitalonline.mysql.model.ArchitectureType;
import io.multicloud.capitalonline.mysql.model.DataBackups;
import io.multicloud.capitalonline.mysql.model.ExtraPrivilege;
import io.multicloud.capitalonline.mysql.model.MetricKey;
import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.error.InvalidRequestException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpersTest {

    @RegisterExtension
    static final WireMockExtension SERVER = Fixture.server();

    private static final String OFFERS = """
            {"Code": "Success", "Data": {"ProductName": "mysql", "RegionId": "R", "Products": [
              {"Version": "5.6.35", "Architectures": [%1$s]}, {"Version": "5.7.24", "Architectures": [%1$s]}]}}
            """.formatted("""
                            {"ArchitectureName": "主从", "ArchitectureType": 1, "SubProductName": "MySQL 高可用版\\n",
                             "ComputeRoles": [{"ComputeName": "高性能型", "Standards": {
                               "AttachDisk": [{"DiskValue": "high_disk", "DiskMin": "100", "DiskStep": 100}],
                               "CpuRam": [{"CPU": 2, "RAM": 4, "Name": "2C4G", "PaasGoodsId": 1},
                                          {"CPU": 4, "RAM": 8, "N": "4C8G", "PaasGoodsId": "2"}]}}]}
                            """);

    private CapitalOnlineMysqlClient mysql;

    @BeforeEach
    void start() {
        mysql = Fixture.client(SERVER);
    }

    @AfterEach
    void stop() {
        mysql.close();
    }

    @Test
    void a_size_is_found_by_the_first_parts_of_its_version_its_architecture_its_cores_and_its_memory() {
        Fixture.answer(SERVER, 200, OFFERS);

        var size = mysql.describeAvailableDbConfig("R")
                .data()
                .size(w -> w.version("5.7")
                        .architectureType(ArchitectureType.PRIMARY_REPLICA)
                        .cpu(4)
                        .ram(8));

        assertThat(size.paasGoodsId()).isEqualTo(2);
        assertThat(size.version()).isEqualTo("5.7.24");
        assertThat(size.size().name()).isEqualTo("4C8G");
        assertThat(size.subProductName()).isEqualTo("MySQL 高可用版");
        assertThat(size.disks().get(0).diskMin()).isEqualTo(100);
    }

    @Test
    void a_size_that_is_not_sold_is_refused_with_the_nearest_ones_first() {
        Fixture.answer(SERVER, 200, OFFERS);
        var offers = mysql.describeAvailableDbConfig("R").data();

        assertThatThrownBy(() -> offers.size(w -> w.version("5.7").cpu(4).ram(16)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("not sold for version 5.7, 4 cores, 16 GB; the nearest are 5.7.24,")
                .hasMessageContaining("4 cores, 8 GB: paasGoodsId 2; ");
    }

    @Test
    void a_wish_that_several_sizes_fit_names_them() {
        Fixture.answer(SERVER, 200, OFFERS);
        var offers = mysql.describeAvailableDbConfig("R").data();

        assertThatThrownBy(() -> offers.size(w -> w.cpu(2)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("2 sizes fit 2 cores")
                .hasMessageContaining("5.6.35")
                .hasMessageContaining("5.7.24");
    }

    @Test
    void a_version_is_no_mere_beginning_of_a_number() {
        Fixture.answer(SERVER, 200, OFFERS);
        var offers = mysql.describeAvailableDbConfig("R").data();

        assertThatThrownBy(() -> offers.size(w -> w.version("5.7.2").cpu(2)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("not sold");
    }

    @Test
    void a_disk_grows_by_what_is_missing_to_the_target() {
        listed(100);
        SERVER.stubFor(any(anyUrl())
                .withQueryParam("Action", equalTo("ModifyDBInstanceSpec"))
                .willReturn(aResponse().withBody("{\"Code\":\"Success\",\"Data\":{},\"TaskId\":\"t\"}")));

        assertThat(mysql.growDisk("i-1", "high_disk", 300)).isPresent();

        assertThat(Fixture.received(SERVER).get(0).getBodyAsString())
                .contains("\"DiskValue\":200", "\"DiskType\":\"high_disk\"")
                .doesNotContain("PaasGoodsId");
    }

    @ParameterizedTest
    @CsvSource({"100, 100", "300, 200"})
    void a_disk_that_is_large_enough_is_left_alone(int present, int target) {
        listed(present);

        assertThat(mysql.growDisk("i-1", "high_disk", target)).isEmpty();
        assertThat(Fixture.received(SERVER)).hasSize(1);
    }

    @Test
    void a_disk_of_unknown_size_is_not_grown() {
        Fixture.answer(SERVER, 200, "{\"Code\":\"Success\",\"Data\":[{\"InstanceUuid\":\"i-10\",\"Disks\":5}]}");

        assertThatThrownBy(() -> mysql.growDisk("i-1", "high_disk", 300))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("instanceUuid");
        assertThat(Fixture.received(SERVER)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "mysql_cpu_usage, %",
        "mysql_space_usage, %",
        "mysql_network_trffice, MB/s",
        "MYSQL_SESSIONS, count",
        "mysql_slow_queries, count",
    })
    void metrics_know_their_units(String metric, String unit) {
        assertThat(MetricKey.of(metric).unit()).contains(unit);
        assertThat(MetricKey.of("mysql_tea").unit()).isEmpty();
        assertThat(MetricKey.NETWORK_TRAFFIC.value()).isEqualTo("mysql_network_trffice");
    }

    @Test
    void metrics_are_read_by_post_on_their_own_path_with_times_without_a_zone() {
        Fixture.answer(SERVER, 200, """
                {"Code": "Success", "Data": {"DataPoints": [{"MonitorType": "engine", "Values": [
                  {"DateTime": "2020-11-03 14:33:24", "Value": 4}, {"DataTime": "2020-11-03 14:33:54", "Value": "1.5"}]}]}}
                """);

        var values = mysql.describeDbInstancePerformance(r -> r.instanceUuid("i-1")
                        .metricKey(MetricKey.SESSIONS)
                        .startTime(LocalDateTime.of(2020, 11, 3, 14, 28))
                        .endTime(LocalDateTime.of(2020, 11, 3, 14, 35, 7, 999)))
                .data()
                .dataPoints()
                .get(0)
                .values();

        assertThat(values.get(1).dateTime()).isEqualTo("2020-11-03T14:33:54");
        assertThat(values.get(1).value()).isEqualTo(1.5);
        assertThat(Fixture.received(SERVER).get(0).getUrl()).startsWith("/paas/monitor/?");
        assertThat(Fixture.received(SERVER).get(0).getBodyAsString())
                .contains("\"StartTime\":\"2020-11-03 14:28:00\"", "\"EndTime\":\"2020-11-03 14:35:07\"");
    }

    @Test
    void schedules_count_the_days_from_sunday() {
        DataBackups schedule = DataBackups.on(23, DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.SATURDAY);

        assertThat(schedule).isEqualTo(new DataBackups("23:00-24:00", List.of("0", "1", "6"), 1));
        assertThat(schedule.off().sign()).isZero();
        assertThatThrownBy(() -> mysql.modifyDbBackupPolicy("i-1", DataBackups.on(24, DayOfWeek.MONDAY)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("dataBackups.timeSlot");
    }

    @Test
    void the_right_to_create_everywhere_is_sent_as_a_text() {
        assertThat(ExtraPrivilege.ofAllCreate(true)).isEqualTo(new ExtraPrivilege("true"));
        assertThat(new ExtraPrivilege("True ").mayCreateEverywhere()).isTrue();
        assertThat(new ExtraPrivilege(null).mayCreateEverywhere()).isFalse();
    }

    @Test
    void times_become_points_in_time_by_the_clients_zone_alone() {
        LocalDateTime time = LocalDateTime.of(2020, 5, 3, 22, 16, 22);
        Instant instant = Instant.parse("2020-05-03T14:16:22Z");

        assertThatThrownBy(() -> mysql.instantOf(time)).isInstanceOf(ConfigurationException.class);
        try (CapitalOnlineMysqlClient zoned = mysql.toBuilder().zone(ZoneId.of("Asia/Shanghai")).build().toBuilder()
                .build()) {
            assertThat(zoned.instantOf(time)).isEqualTo(instant);
            assertThat(zoned.localTimeOf(instant)).isEqualTo(time);
        }
    }

    private static void listed(int disk) {
        Fixture.answer(
                SERVER, 200, "{\"Code\":\"Success\",\"Data\":[{\"InstanceUuid\":\"i-1\",\"Disks\":" + disk + "}]}");
    }
}
