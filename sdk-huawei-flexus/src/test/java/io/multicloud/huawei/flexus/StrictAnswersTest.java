package io.multicloud.huawei.flexus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.core.Secret;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.error.TransportException;
import io.multicloud.huawei.Clients;
import io.multicloud.huawei.Examples;
import io.multicloud.huawei.flexus.model.CreateManualBackupRequest;
import io.multicloud.huawei.flexus.model.DatastoreVersion;
import io.multicloud.huawei.flexus.model.ListBackupsRequest;
import io.multicloud.huawei.flexus.model.ListFlavorsRequest;
import io.multicloud.huawei.flexus.model.ListInstancesRequest;
import io.multicloud.huawei.flexus.model.ListRestoreTimesRequest;
import io.multicloud.huawei.flexus.model.ResetPwdRequest;
import io.multicloud.huawei.flexus.model.ShowAutoEnlargePolicyRequest;
import io.multicloud.huawei.flexus.model.ShowInstanceConfigurationRequest;
import io.multicloud.huawei.flexus.model.StartInstanceRestartActionRequest;
import io.multicloud.huawei.flexus.model.UpgradeDbVersionNewRequest;
import io.multicloud.huawei.iam.model.Auth;
import io.multicloud.huawei.iam.model.Scope;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a document shows is no drift, even where it is not what its own table says. */
class StrictAnswersTest {

    @RegisterExtension
    static final WireMockExtension server = Clients.server();

    static Stream<Arguments> examples() {
        return Stream.of(
                Arguments.of("CreateInstance-response-1", Requests.single().build()),
                Arguments.of("CreateInstance-response-2", Requests.single().build()),
                Arguments.of(
                        "ListInstances-response-1",
                        ListInstancesRequest.builder().build()),
                Arguments.of(
                        "ListInstances-response-2",
                        ListInstancesRequest.builder().build()),
                Arguments.of(
                        "ListFlavors-response-1", ListFlavorsRequest.builder().build()),
                Arguments.of("StartResizeFlavorAction-response-1", Requests.resize(true)),
                Arguments.of(
                        "ShowAutoEnlargePolicy-response-1",
                        ShowAutoEnlargePolicyRequest.builder().instanceId("i").build()),
                Arguments.of(
                        "StartInstanceRestartAction-response-1",
                        StartInstanceRestartActionRequest.builder()
                                .instanceId("i")
                                .build()),
                Arguments.of(
                        "UpgradeDbVersionNew-response-1",
                        UpgradeDbVersionNewRequest.builder().instanceId("i").build()),
                Arguments.of(
                        "ResetPwd-response-1",
                        ResetPwdRequest.builder()
                                .instanceId("i")
                                .dbUserPwd(Secret.of(Requests.PASSWORD))
                                .build()),
                Arguments.of(
                        "CreateManualBackup-response-1",
                        CreateManualBackupRequest.builder()
                                .instanceId("i")
                                .name("mybackup")
                                .build()),
                Arguments.of(
                        "ListBackups-response-1",
                        ListBackupsRequest.builder().instanceId("i").build()),
                Arguments.of(
                        "ListRestoreTimes-response-1",
                        ListRestoreTimesRequest.builder().instanceId("i").build()),
                Arguments.of(
                        "CreateRestoreInstance-response-1", Requests.restored().build()),
                Arguments.of("UpdateInstanceConfigurationAsync-response-1", Requests.configuration()),
                Arguments.of(
                        "ShowInstanceConfiguration-response-1",
                        ShowInstanceConfigurationRequest.builder()
                                .instanceId("i")
                                .build()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void every_documented_answer_passes_a_strict_client(String example, ServiceRequest<FlexusRdsClient, ?> request) {
        Clients.answer(server, Clients.json(200, Examples.text(example)));
        try (FlexusRdsClient rds = Clients.flexus(server).strict(true).build()) {
            assertThatNoException().isThrownBy(() -> rds.call(request));
        }
    }

    @Test
    void what_no_document_shows_is_drift_all_the_same() {
        Clients.answer(server, Clients.json(200, """
                {"switch_option": "true", "limit_size": "4000", "more": 1}"""));
        try (FlexusRdsClient rds = Clients.flexus(server).strict(true).build()) {
            assertThatThrownBy(() -> rds.showAutoEnlargePolicy("i"))
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("OTHER_TYPE at switch_option")
                    .hasMessageContaining("OTHER_TYPE at limit_size")
                    .hasMessageContaining("UNKNOWN_FIELD at more");
        }
    }

    @Test
    void a_full_version_is_known_when_its_beginning_is() {
        assertThat(DatastoreVersion.of("5.7.31").isKnown()).isTrue();
        assertThat(DatastoreVersion.of("9.9.31").isKnown()).isFalse();
        assertThat(DatastoreVersion.of("5.7.31").value()).isEqualTo("5.7.31");
    }

    @Test
    void the_token_passes_a_strict_client() {
        Clients.answer(
                server,
                Clients.json(201, Examples.text("KeystoneCreateUserTokenByPassword-response-1"))
                        .withHeader("X-Subject-Token", "MIIF"));
        Auth auth = Auth.byPassword("a", "u", Secret.of("p"), Scope.ofProject("cn-north-4"));
        try (var iam = Clients.iam(server).strict(true).build()) {
            assertThatNoException().isThrownBy(() -> iam.createToken(r -> r.auth(auth)));
        }
    }

    @Test
    void the_projects_pass_a_strict_client() {
        Clients.answer(server, Clients.json(200, Examples.text("KeystoneListProjects-response-1")));
        try (var iam = Clients.iam(server).credentials(Clients.KEY).strict(true).build()) {
            assertThatNoException().isThrownBy(iam::listProjects);
        }
    }
}
