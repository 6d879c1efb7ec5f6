package io.multicloud.huawei.flexus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.core.Secret;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.error.InvalidRequestException;
import io.multicloud.huawei.Clients;
import io.multicloud.huawei.flexus.model.CreateManualBackupRequest;
import io.multicloud.huawei.flexus.model.ListBackupsRequest;
import io.multicloud.huawei.flexus.model.ResetPwdRequest;
import io.multicloud.huawei.flexus.model.RestorePoint;
import io.multicloud.huawei.flexus.model.RestorePointType;
import io.multicloud.huawei.flexus.model.SetAutoEnlargePolicyRequest;
import io.multicloud.huawei.flexus.model.UpdateInstanceConfigurationAsyncRequest;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the catalog's rules cannot say: paths that try to escape, values that depend on each other, all problems at once. */
class BadInputTest {

    @RegisterExtension
    static final WireMockExtension server = Clients.server();

    static Stream<String> escapes() {
        return Stream.of("b/../c?d", "..", ".", "a/b", "a%2Fb", "%2e%2e", "a?b", "a#b", "a\\b", "a\nb", " ", "");
    }

    @ParameterizedTest
    @MethodSource("escapes")
    void an_id_that_would_lead_to_another_path_is_never_sent(String id) {
        List<Consumer<FlexusRdsClient>> calls = List.of(
                rds -> rds.startInstanceRestartAction(id),
                rds -> rds.upgradeDbVersionNew(id),
                rds -> rds.resetPwd(id, Secret.of(Requests.PASSWORD)),
                rds -> rds.showAutoEnlargePolicy(id),
                rds -> rds.deleteManualBackup(id),
                rds -> rds.listRestoreTimes(id),
                rds -> rds.updateInstanceConfigurationAsync(id, Map.of("a", "b")),
                rds -> rds.showInstanceConfiguration(id));
        try (FlexusRdsClient rds = Clients.flexus(server).build()) {
            assertThat(calls)
                    .allSatisfy(call ->
                            assertThatThrownBy(() -> call.accept(rds)).isInstanceOf(InvalidRequestException.class));
        }
        server.verify(0, WireMock.anyRequestedFor(WireMock.anyUrl()));
    }

    @Test
    void a_policy_that_is_switched_on_needs_its_numbers_and_one_that_is_off_does_not() {
        assertThat(fields(() -> SetAutoEnlargePolicyRequest.builder()
                        .instanceId("i")
                        .switchOption(true)
                        .build()))
                .containsExactly("limitSize", "triggerThreshold");
        assertThat(fields(() -> SetAutoEnlargePolicyRequest.builder()
                        .instanceId("i")
                        .switchOption(false)
                        .limitSize(39)
                        .triggerThreshold(11)
                        .stepPercent(51)
                        .build()))
                .containsExactly("limitSize", "triggerThreshold", "stepPercent");
        assertThat(SetAutoEnlargePolicyRequest.builder()
                        .instanceId("i")
                        .switchOption(false)
                        .build()
                        .limitSize())
                .isNull();
    }

    @Test
    void times_come_together_and_in_order() {
        OffsetDateTime time = OffsetDateTime.parse("2026-03-01T00:00:00+08:00");
        assertThat(fields(() -> ListBackupsRequest.builder()
                        .instanceId("i")
                        .beginTime(time)
                        .build()))
                .containsExactly("endTime");
        assertThat(fields(() -> ListBackupsRequest.builder()
                        .instanceId("i")
                        .endTime(time)
                        .build()))
                .containsExactly("beginTime");
        assertThat(fields(() -> ListBackupsRequest.builder()
                        .instanceId("i")
                        .beginTime(time)
                        .endTime(time)
                        .build()))
                .containsExactly("endTime");
    }

    @Test
    void a_restore_point_needs_what_its_type_says() {
        assertThat(fields(() -> Requests.restored()
                        .restorePoint(RestorePoint.builder()
                                .instanceId("i")
                                .type(RestorePointType.BACKUP)
                                .build())
                        .build()))
                .containsExactly("restorePoint.backupId");
        assertThat(fields(() -> Requests.restored()
                        .restorePoint(RestorePoint.builder()
                                .type(RestorePointType.TIMESTAMP)
                                .build())
                        .build()))
                .containsExactly("restorePoint.instanceId", "restorePoint.restoreTime");
        assertThat(fields(() -> Requests.restored()
                        .restorePoint(RestorePoint.builder().instanceId("i").build())
                        .build()))
                .containsExactly("restorePoint.type");
    }

    @Test
    void everything_wrong_with_a_backup_is_named_at_once() {
        assertThat(fields(() -> CreateManualBackupRequest.builder()
                        .instanceId("")
                        .name("1st")
                        .description("<" + "x".repeat(256))
                        .build()))
                .containsExactly("instanceId", "name", "description", "description");
    }

    @Test
    void a_refused_password_is_not_shown() {
        assertThatThrownBy(() -> ResetPwdRequest.builder()
                        .instanceId("i")
                        .dbUserPwd(Secret.of("fakepassword"))
                        .build())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("dbUserPwd must mix")
                .hasMessageNotContaining("fakepassword");
    }

    @Test
    void parameters_without_a_name_or_without_any_are_refused() {
        assertThat(fields(() -> UpdateInstanceConfigurationAsyncRequest.builder()
                        .instanceId("i")
                        .build()))
                .containsExactly("values");
        assertThat(fields(() -> UpdateInstanceConfigurationAsyncRequest.builder()
                        .instanceId("i")
                        .putValues(" ", "1")
                        .build()))
                .containsExactly("values");
    }

    @Test
    void answers_hold_no_nulls_where_a_map_has_some() {
        Clients.answer(server, Clients.json(200, """
                {"flavors": [{"az_status": {"az1": "normal", "az2": null, "az3": ""}, "az_desc": null}]}"""));
        try (FlexusRdsClient rds = Clients.flexus(server).build()) {
            var flavor = rds.listFlavors().flavors().get(0);
            assertThat(flavor.azStatus()).containsOnlyKeys("az1");
            assertThat(flavor.azDesc()).isEmpty();
            assertThat(flavor.versionName()).isEmpty();
        }
    }

    @Test
    void every_answer_of_a_change_can_hold_an_order_and_a_task() {
        Clients.answer(server, Clients.json(200, "{\"order_id\": \"CS1\", \"job_id\": \"j1\"}"));
        List<ServiceRequest<FlexusRdsClient, ?>> changes = Arrays.asList(
                Requests.single().build(),
                Requests.restored().build(),
                Requests.resize(true),
                Requests.configuration());
        try (FlexusRdsClient rds = Clients.flexus(server).strict(true).build()) {
            assertThat(changes)
                    .allSatisfy(
                            change -> assertThat(rds.call(change).toString()).contains("CS1", "j1"));
            assertThat(rds.startInstanceRestartAction("i").orderId()).isEqualTo("CS1");
            assertThat(rds.upgradeDbVersionNew("i").jobId()).isEqualTo("j1");
        }
    }

    @Test
    void an_empty_body_is_an_answer_where_none_is_documented() {
        Clients.answer(server, WireMock.aResponse().withStatus(200));
        try (FlexusRdsClient rds = Clients.flexus(server).build()) {
            assertThat(rds.deleteManualBackup("b")).isNotNull();
            assertThat(rds.resetPwd("i", Secret.of(Requests.PASSWORD))).isNotNull();
            assertThat(rds.setAutoEnlargePolicy(r -> r.instanceId("i").switchOption(false)))
                    .isNotNull();
        }
    }

    @Test
    void what_a_change_of_parameters_left_undone_is_told() {
        Clients.answer(server, Clients.json(200, """
                {"job_id": "j", "restart_required": "true", "ignored_params": ["nonsense"]}"""));
        try (FlexusRdsClient rds = Clients.flexus(server).build()) {
            var changed = rds.updateInstanceConfigurationAsync("i", new HashMap<>(Map.of("nonsense", "1")));
            assertThat(changed.ignoredParams()).containsExactly("nonsense");
            assertThat(changed.restartRequired()).isTrue();
            assertThat(changed.takesFullEffect()).isFalse();
            Clients.answer(server, Clients.json(200, "{\"restart_required\": false, \"ignored_params\": []}"));
            assertThat(rds.updateInstanceConfigurationAsync("i", Map.of("a", "1"))
                            .takesFullEffect())
                    .isTrue();
        }
    }

    private static List<String> fields(ThrowingCallable making) {
        InvalidRequestException refused = catchThrowableOfType(InvalidRequestException.class, making);
        return refused.violations().stream().map(one -> one.field()).toList();
    }
}
