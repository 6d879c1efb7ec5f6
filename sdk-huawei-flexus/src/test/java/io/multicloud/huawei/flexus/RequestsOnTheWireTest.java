package io.multicloud.huawei.flexus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.multicloud.core.Secret;
import io.multicloud.huawei.Clients;
import io.multicloud.huawei.Examples;
import io.multicloud.huawei.flexus.model.BackupType;
import io.multicloud.huawei.flexus.model.RestorePoint;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the short forms of the methods send. */
class RequestsOnTheWireTest {

    @RegisterExtension
    static final WireMockExtension server = Clients.server();

    static Stream<Arguments> calls() {
        return Stream.of(
                call("GET /flavors/MySQL?is_flexus=true", "", FlexusRdsClient::listFlavors),
                call("GET /flavors/MySQL?version_name=8.0&is_flexus=true", "", rds -> rds.listFlavors("8.0")),
                call(
                        "GET /flavors/MySQL?spec_code=rds.mysql.y1.large.2&is_flexus=true",
                        "",
                        rds -> rds.listFlavors(r -> r.specCode("rds.mysql.y1.large.2"))),
                call("POST /instances/i1/action", "{\"restart\":{}}", rds -> rds.startInstanceRestartAction("i1")),
                call(
                        "POST /instances/i1/action",
                        "{\"resize_flavor\":{\"spec_code\":\"rds.mysql.m1.xlarge\",\"is_auto_pay\":true,\"is_delay\":true}}",
                        rds -> rds.startResizeFlavorAction(Requests.resize(true))),
                call("POST /instances/i1/db-upgrade", "{\"is_delayed\":false}", rds -> rds.upgradeDbVersionNew("i1")),
                call("POST /instances/i1/db-upgrade", "{}", rds -> rds.upgradeDbVersionNew(r -> r.instanceId("i1"))),
                call(
                        "POST /instances/i1/password",
                        "{\"db_user_pwd\":\"S3cret/\\\"Word&\"}",
                        rds -> rds.resetPwd("i1", Secret.of(Requests.PASSWORD))),
                call(
                        "PUT /instances/i1/disk-auto-expansion",
                        "{\"switch_option\":true,\"limit_size\":4000,\"trigger_threshold\":10,\"step_percent\":20}",
                        rds -> rds.setAutoEnlargePolicy(r -> r.instanceId("i1")
                                .switchOption(true)
                                .limitSize(4000)
                                .triggerThreshold(10)
                                .stepPercent(20))),
                call(
                        "PUT /instances/i1/disk-auto-expansion",
                        "{\"switch_option\":false}",
                        rds -> rds.setAutoEnlargePolicy(r -> r.instanceId("i1").switchOption(false))),
                call("GET /instances/i1/disk-auto-expansion", "", rds -> rds.showAutoEnlargePolicy("i1")),
                call(
                        "POST /backups",
                        "{\"instance_id\":\"i1\",\"name\":\"mybackup\"}",
                        rds -> rds.createManualBackup("i1", "mybackup")),
                call("GET /backups?instance_id=i1", "", rds -> rds.listBackups("i1")),
                call(
                        "GET /backups?instance_id=i1&backup_type=auto&begin_time=2018-08-06T10%3A41%3A14%2B0800"
                                + "&end_time=2018-08-16T10%3A41%3A14%2B0000",
                        "",
                        rds -> rds.listBackups(r -> r.instanceId("i1")
                                .backupType(BackupType.AUTO)
                                .beginTime(OffsetDateTime.parse("2018-08-06T10:41:14.999+08:00"))
                                .endTime(OffsetDateTime.parse("2018-08-16T10:41:14Z")))),
                call("DELETE /backups/b1", "", rds -> rds.deleteManualBackup("b1")),
                call("GET /instances/i1/restore-time", "", rds -> rds.listRestoreTimes("i1")),
                call(
                        "GET /instances/i1/restore-time?date=2020-12-06",
                        "",
                        rds -> rds.listRestoreTimes(r -> r.instanceId("i1").date(LocalDate.of(2020, 12, 6)))),
                call(
                        "PUT .1/instances/i1/configurations",
                        "{\"values\":{\"max_connections\":\"10\"}}",
                        rds -> rds.updateInstanceConfigurationAsync("i1", Map.of("max_connections", "10"))),
                call("GET /instances/i1/configurations", "", rds -> rds.showInstanceConfiguration("i1")),
                call("GET /jobs?id=j1", "", rds -> rds.listJobInfo("j1")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("calls")
    void each_action_goes_where_the_documents_say(String line, String body, Consumer<FlexusRdsClient> call) {
        LoggedRequest sent = sent(call);

        String path = line.contains(" .1/") ? "/v3.1/" + Clients.PROJECT : "/v3/" + Clients.PROJECT;
        assertThat(sent.getMethod() + " " + sent.getUrl())
                .isEqualTo(line.replace(" .1/", " /").replaceFirst(" ", " " + path));
        assertThat(sent.getBodyAsString()).isEqualTo(body);
        assertThat(sent.getHeader("X-Client-Token")).isNull();
    }

    @Test
    void a_restore_is_asked_for_as_documented_and_without_a_client_token() throws Exception {
        var expected = (ObjectNode) Examples.tree("CreateRestoreInstance-request-1");
        expected.withObject("/ha").put("mode", "HA");
        expected.putObject("charge_info")
                .put("charge_mode", "prePaid")
                .put("period_type", "month")
                .put("period_num", 1);
        expected.put("is_flexus", true);

        LoggedRequest sent =
                sent(rds -> rds.createRestoreInstance(Requests.restored().build()));

        assertThat(sent.getUrl()).isEqualTo("/v3/" + Clients.PROJECT + "/instances");
        assertThat(new ObjectMapper().readTree(sent.getBodyAsString())).isEqualTo(expected);
        assertThat(sent.getHeader("X-Client-Token")).isNull();
    }

    @Test
    void a_point_in_time_is_sent_in_milliseconds() {
        LoggedRequest sent = sent(rds -> rds.createRestoreInstance(Requests.restored()
                .restorePoint(RestorePoint.ofTime("i1", Instant.ofEpochMilli(1_532_001_446_987L)))
                .build()));

        assertThat(sent.getBodyAsString())
                .contains("\"restore_point\":{\"instance_id\":\"i1\",\"type\":\"timestamp\","
                        + "\"restore_time\":1532001446987}");
    }

    private static LoggedRequest sent(Consumer<FlexusRdsClient> call) {
        Clients.answer(server, Clients.json(200, "{}"));
        try (FlexusRdsClient rds = Clients.flexus(server).build()) {
            call.accept(rds);
        }
        return Clients.onlyRequest(server);
    }

    private static Arguments call(String line, String body, Consumer<FlexusRdsClient> call) {
        return Arguments.of(line, body, call);
    }
}
