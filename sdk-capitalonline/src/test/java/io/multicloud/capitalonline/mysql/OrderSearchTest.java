package io.multicloud.capitalonline.mysql;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.multicloud.capitalonline.HurriedRuntime;
import io.multicloud.capitalonline.OrderFinding;
import io.multicloud.capitalonline.OrderFinding.Verdict;
import io.multicloud.capitalonline.OrderSearch;
import io.multicloud.capitalonline.mysql.model.BackupType;
import io.multicloud.capitalonline.mysql.model.CreateBackupRequest;
import io.multicloud.capitalonline.mysql.model.CreateDbInstanceRequest;
import io.multicloud.capitalonline.mysql.model.CreateDbInstanceResponse;
import io.multicloud.capitalonline.mysql.model.CreateReadOnlyDbInstanceRequest;
import io.multicloud.capitalonline.mysql.model.DbInstance;
import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.error.WaitException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderSearchTest {

    @RegisterExtension
    static final WireMockExtension SERVER = Fixture.server();

    private static final CreateDbInstanceRequest ORDER =
            Fixture.smallest().instanceName("orders-1").build();

    private CapitalOnlineMysqlClient mysql;

    @BeforeEach
    void start() {
        CapitalOnlineMysqlClientBuilder builder =
                Fixture.builder().endpoint(SERVER.baseUrl()).zone(ZoneId.of("Asia/Shanghai"));
        mysql = new DefaultCapitalOnlineMysqlClient(new HurriedRuntime<>(builder.build()), builder);
    }

    @AfterEach
    void stop() {
        mysql.close();
    }

    @Test
    void an_instance_of_the_orders_name_and_site_is_the_orders() {
        listed(instance("i-0", "orders-10", "CN_Hongkong_A", ""), instance("i-1", "orders-1", "CN_Hongkong_A", ""));

        OrderFinding<DbInstance> finding = find(ORDER).await();

        assertThat(finding.verdict()).isEqualTo(Verdict.CREATED);
        assertThat(finding.certain()).extracting(DbInstance::instanceUuid).containsExactly("i-1");
        assertThat(finding.isCreated()).isTrue();
    }

    @Test
    void what_shows_late_is_found_all_the_same() {
        play("[]", "late", Scenario.STARTED);
        play("[" + instance("i-1", "orders-1", "CN_Hongkong_A", "") + "]", "late", "late");

        assertThat(find(ORDER).await().verdict()).isEqualTo(Verdict.CREATED);
    }

    @Test
    void what_no_read_shows_was_not_created() {
        listed(instance("i-0", "orders-10", "CN_Hongkong_A", ""), instance("i-2", "orders-1", "CN_Beijing_H", ""));

        OrderFinding<DbInstance> finding = find(ORDER).await();

        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_CREATED);
        assertThat(finding.found()).isEmpty();
        assertThatThrownBy(finding::certain)
                .isInstanceOf(WaitException.class)
                .hasMessageContaining("instances named orders-1: not there in all that time");
    }

    @ParameterizedTest
    @CsvSource({"PT3M, PT10S, 19", "PT30S, PT10S, 4", "PT20S, PT1M, 2"})
    void it_reads_as_often_as_its_time_allows(Duration time, Duration interval, int reads) {
        listed();

        find(ORDER).after(Duration.ZERO).within(time).every(interval).await();

        assertThat(Fixture.received(SERVER)).hasSize(reads);
    }

    @Test
    void two_of_one_name_cannot_be_told_apart_without_a_time_or_what_was_there() {
        listed(
                instance("i-1", "orders-1", "CN_Hongkong_A", "2020-05-03 22:16:22"),
                instance("i-2", "orders-1", "CN_Hongkong_A", "2020-06-03 22:16:22"));

        assertThat(find(ORDER).await().verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(find(ORDER).await().found()).hasSize(2);
        assertThat(find(ORDER).notAmong(List.of("i-1")).await().certain())
                .extracting(DbInstance::instanceUuid)
                .containsExactly("i-2");
        assertThat(find(ORDER)
                        .since(Instant.parse("2020-06-03T14:16:00Z"))
                        .await()
                        .certain())
                .extracting(DbInstance::instanceUuid)
                .containsExactly("i-2");
    }

    @ParameterizedTest
    @CsvSource({"2020-06-03T14:21:00Z, CREATED", "2020-06-03T14:22:00Z, NOT_CREATED"})
    void clocks_may_differ_by_five_minutes(Instant ordered, Verdict verdict) {
        listed(instance("i-1", "orders-1", "CN_Hongkong_A", "2020-06-03 22:16:22"));

        assertThat(find(ORDER).since(ordered).await().verdict()).isEqualTo(verdict);
    }

    @Test
    void a_time_needs_a_zone() {
        try (CapitalOnlineMysqlClient zoneless = Fixture.client(SERVER)) {
            assertThatThrownBy(() -> zoneless.findInstances(ORDER).since(Instant.EPOCH))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("zone");
        }
    }

    @ParameterizedTest
    @CsvSource({"1, CANNOT_TELL", "2, CREATED", "3, CANNOT_TELL"})
    void several_are_all_there_or_it_cannot_be_told(int there, Verdict verdict) {
        String[] instances = new String[there];
        for (int i = 0; i < there; i++) {
            instances[i] = instance("i-" + i, "orders-1-" + i, "CN_Hongkong_A", "");
        }
        listed(instances);

        assertThat(find(Fixture.smallest().instanceName("orders-1").amount(2).build())
                        .await()
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void a_list_that_cannot_be_read_tells_nothing() {
        Fixture.answer(SERVER, 403, "{\"Code\":\"Forbidden\",\"Message\":\"no\"}");

        OrderFinding<DbInstance> finding = find(ORDER).await();

        assertThat(finding.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(finding.failure()).isNotNull();
        assertThat(finding.why()).contains("could not be read");
    }

    @Test
    void a_last_read_that_fails_is_no_proof_of_absence() {
        play("[]", "broken", Scenario.STARTED);
        SERVER.stubFor(any(anyUrl())
                .inScenario("list")
                .whenScenarioStateIs("broken")
                .willReturn(aResponse().withStatus(503)));

        assertThat(find(ORDER).await().verdict()).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void it_looks_without_a_thread_too() throws Exception {
        listed(instance("i-1", "orders-1", "CN_Hongkong_A", ""));

        CompletableFuture<OrderFinding<DbInstance>> finding = find(ORDER).awaitAsync();

        assertThat(finding.get(20, TimeUnit.SECONDS).verdict()).isEqualTo(Verdict.CREATED);
        listed();
        assertThat(find(ORDER).awaitAsync().get(20, TimeUnit.SECONDS).verdict()).isEqualTo(Verdict.NOT_CREATED);
    }

    @Test
    void ids_that_the_answer_names_are_not_looked_for() {
        Fixture.answer(SERVER, 200, "{\"Code\":\"Success\",\"Data\":{\"InstancesUuid\":[\"i-7\"]}}");
        CreateDbInstanceResponse answer = mysql.createDbInstance(ORDER);

        assertThat(mysql.newInstanceIds(ORDER, answer)).containsExactly("i-7");
        assertThat(Fixture.received(SERVER)).hasSize(1);
    }

    @Test
    void read_only_instances_are_found_with_their_primary() {
        listed("""
                {"InstanceUuid": "i-1", "RoGroups": [{"ServiceId": "ro-1", "ServiceName": "reader", "Status": "CREATING"},
                 {"ServiceId": "ro-2", "ServiceName": "other"}]}
                """);
        var order = CreateReadOnlyDbInstanceRequest.builder()
                .instanceUuid("i-1")
                .instanceName("reader")
                .paasGoodsId(1)
                .diskType("high_disk")
                .diskValue(100)
                .build();

        assertThat(mysql.findReadOnlyInstances(order).await().certain())
                .extracting("serviceId")
                .containsExactly("ro-1");
    }

    @Test
    void a_backup_is_found_by_its_note_among_the_manual_ones() {
        listed(
                "{\"BackupId\":\"b-1\",\"BackupMode\":\"auto\",\"Desc\":\"before 2.1\"}",
                "{\"BackupId\":\"b-2\",\"BackupMode\":\"manual\",\"Desc\":\"before 2.1\"}",
                "{\"BackupId\":\"b-3\",\"BackupMode\":\"manual\",\"Desc\":\"before 2.0\"}");
        var order = CreateBackupRequest.builder()
                .instanceUuid("i-1")
                .backupType(BackupType.PHYSICAL_BACKUP)
                .desc("before 2.1")
                .build();

        assertThat(mysql.findBackup(order).await().certain())
                .extracting("backupId")
                .containsExactly("b-2");
    }

    private OrderSearch<DbInstance> find(CreateDbInstanceRequest order) {
        return mysql.findInstances(order);
    }

    private static String instance(String id, String name, String region, String created) {
        return "{\"InstanceUuid\":\"%s\",\"InstanceName\":\"%s\",\"RegionId\":\"%s\",\"CreatedTime\":\"%s\"}"
                .formatted(id, name, region, created);
    }

    private static void listed(String... things) {
        Fixture.answer(
                SERVER,
                200,
                "{\"Code\":\"Success\",\"Data\":[" + Arrays.stream(things).collect(Collectors.joining(",")) + "]}");
    }

    private static void play(String data, String next, String state) {
        SERVER.stubFor(any(anyUrl())
                .inScenario("list")
                .whenScenarioStateIs(state)
                .willSetStateTo(next)
                .willReturn(aResponse().withBody("{\"Code\":\"Success\",\"Data\":" + data + "}")));
    }
}
