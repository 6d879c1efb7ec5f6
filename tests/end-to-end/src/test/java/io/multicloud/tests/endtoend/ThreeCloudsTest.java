package io.multicloud.tests.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.model.InstanceStatus;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.auth.TokenCredentials;
import io.multicloud.core.error.AuthenticationException;
import io.multicloud.core.error.ConflictException;
import io.multicloud.core.error.NotFoundException;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.ServiceException;
import io.multicloud.emulator.JournalEntry;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.iam.IamClient;
import io.multicloud.huawei.iam.model.Project;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a user does first, through the public API, with every request really signed and verified. */
class ThreeCloudsTest {

    private final MulticloudEmulator emulator =
            MulticloudEmulator.builder().creationTime(Duration.ofHours(1)).start();

    private HybridDbClient aliyun;
    private FlexusRdsClient huawei;
    private CapitalOnlineMysqlClient capitalOnline;

    @BeforeEach
    void build() {
        aliyun = EmulatedClients.aliyun(emulator).build();
        huawei = EmulatedClients.huawei(emulator).build();
        capitalOnline = EmulatedClients.capitalOnline(emulator).build();
    }

    @AfterEach
    void close() {
        aliyun.close();
        huawei.close();
        capitalOnline.close();
        emulator.close();
    }

    @Test
    void an_instance_is_created_awaited_listed_and_deleted_on_aliyun() {
        String id = aliyun.createInstance(Samples::aliyun).instanceId();
        assertThat(aliyun.describeInstanceInfo(id).instanceStatus()).isEqualTo(InstanceStatus.CREATE);
        assertThat(catchThrowable(() -> aliyun.deleteInstance(id)))
                .isInstanceOfSatisfying(ConflictException.class, e -> {
                    assertThat(e.outcome()).isEqualTo(Outcome.REFUSED);
                    assertThat(e.requestId()).isPresent();
                    assertThat(e.hostId()).isPresent();
                });

        emulator.advance(Duration.ofHours(1));

        assertThat(aliyun.describeInstances(r -> r.instanceStatus(InstanceStatus.ACTIVE))
                        .instances())
                .singleElement()
                .satisfies(i -> {
                    assertThat(i.instanceId()).isEqualTo(id);
                    assertThat(i.instanceName()).isEqualTo("订单库 + & = *~");
                    assertThat(i.databases())
                            .singleElement()
                            .satisfies(d -> assertThat(d.dbName()).isEqualTo("orders"));
                });
        assertThat(aliyun.describeInstanceInfo(id).networkInfoItems()).isNotEmpty();

        aliyun.deleteInstance(id);
        emulator.advance(Duration.ofHours(1));
        assertThat(aliyun.describeInstances().instances()).isEmpty();
        assertThat(catchThrowable(() -> aliyun.describeInstanceInfo(id))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void an_instance_is_created_awaited_and_listed_on_huawei_with_an_access_key() {
        assertCreatedOnHuawei(huawei);
    }

    @Test
    void an_instance_is_created_awaited_and_listed_on_huawei_with_a_token() {
        var account = emulator.huawei();
        try (IamClient iam = IamClient.builder().endpoint(emulator.endpoint()).build()) {
            var token = iam.createToken(Tokens.request(account, EmulatedClients.project(emulator)));
            assertThat(token.toString()).doesNotContain(token.xSubjectToken().reveal());
            try (FlexusRdsClient withToken = EmulatedClients.huawei(emulator)
                    .credentials(new TokenCredentials(token.xSubjectToken()))
                    .build()) {
                assertCreatedOnHuawei(withToken);
            }
        }
    }

    @Test
    void the_project_of_a_region_is_found() {
        try (IamClient iam = EmulatedClients.iam(emulator)) {
            assertThat(iam.listProjects("cn-north-4").projects())
                    .extracting(Project::id)
                    .containsExactly(EmulatedClients.project(emulator).id());
        }
    }

    @Test
    void an_instance_is_created_awaited_listed_and_deleted_on_capitalonline() {
        assertThat(capitalOnline.describeRegions().data()).isNotEmpty();
        String id = capitalOnline
                .createDbInstance(Samples::capitalOnline)
                .data()
                .instancesUuid()
                .get(0);
        assertThat(capitalOnline.describeDbInstances().data())
                .singleElement()
                .satisfies(i -> assertThat(i.status().value()).isEqualTo("CREATING"));
        assertThat(catchThrowable(() -> capitalOnline.deleteDbInstance(id))).isInstanceOf(ConflictException.class);

        emulator.advance(Duration.ofHours(1));

        assertThat(capitalOnline.describeDbInstances(r -> r.instanceUuid(id)).data())
                .singleElement()
                .satisfies(i -> {
                    assertThat(i.status().value()).isEqualTo("RUNNING");
                    assertThat(i.instanceName()).isEqualTo("订单库 + & = *~");
                });

        capitalOnline.deleteDbInstance(id);
        emulator.advance(Duration.ofHours(1));
        assertThat(capitalOnline.describeDbInstances().data()).isEmpty();
        assertThat(catchThrowable(() -> capitalOnline.deleteDbInstance(id))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_wrong_secret_is_an_authentication_failure_on_every_cloud() {
        AccessKeyCredentials aliyunKey =
                AccessKeyCredentials.of(emulator.aliyun().accessKeyId(), "wrong-secret");
        AccessKeyCredentials huaweiKey =
                AccessKeyCredentials.of(emulator.huawei().accessKey(), "wrong-secret");
        AccessKeyCredentials capitalKey =
                AccessKeyCredentials.of(emulator.capitalOnline().accessKeyId(), "wrong-secret");
        try (var a = aliyun.toBuilder().credentials(aliyunKey).build();
                var h = huawei.toBuilder().credentials(huaweiKey).build();
                var c = capitalOnline.toBuilder().credentials(capitalKey).build()) {
            for (Runnable call : List.<Runnable>of(
                    () -> a.createInstance(Samples::aliyun),
                    () -> h.createInstance(Samples::huawei),
                    () -> c.createDbInstance(Samples::capitalOnline))) {
                assertThat(catchThrowable(call::run)).isInstanceOfSatisfying(AuthenticationException.class, e -> {
                    assertThat(e.outcome()).isEqualTo(Outcome.REFUSED);
                    assertThat(e + e.rawBody()).doesNotContain("wrong-secret", "Fake-Passw0rd");
                });
            }
        }
        assertThat(aliyun.describeInstances().instances()).isEmpty();
    }

    @Test
    void a_clock_that_is_twenty_minutes_off_costs_one_corrected_repeat_and_then_none() {
        Clock off = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(20));
        try (var a = aliyun.toBuilder().clock(off).build();
                var h = huawei.toBuilder().clock(off).build()) {
            a.createInstance(Samples::aliyun);
            a.describeInstances();
            h.createInstance(Samples::huawei);
            h.listInstances();
        }
        assertThat(emulator.journal())
                .extracting(JournalEntry::errorCode)
                .containsExactly("InvalidTimeStamp.Expired", null, null, "APIGW.0301", null, null);
        assertThat(aliyun.describeInstances().instances()).hasSize(1);
        assertThat(huawei.listInstances().instances()).hasSize(1);
    }

    @Test
    void capitalonline_documents_no_time_error_so_that_a_clock_that_is_off_is_only_a_refusal() {
        Clock off = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(20));
        try (var c = capitalOnline.toBuilder().clock(off).build()) {
            assertThat(catchThrowable(c::describeDbInstances)).isInstanceOf(ServiceException.class);
        }
        assertThat(emulator.journal()).hasSize(1);
    }

    @Test
    void a_create_with_the_same_client_token_makes_one_instance() {
        String token = "0f8fad5b-d9cb-469f-a165-70867728950e";
        String first = aliyun.createInstance(r -> {
                    Samples.aliyun(r);
                    r.clientToken(token);
                })
                .instanceId();
        String second = aliyun.createInstance(r -> {
                    Samples.aliyun(r);
                    r.clientToken(token);
                })
                .instanceId();
        assertThat(second).isEqualTo(first);
        assertThat(aliyun.describeInstances().instances()).hasSize(1);

        for (int i = 0; i < 2; i++) {
            huawei.createInstance(r -> {
                Samples.huawei(r);
                r.xClientToken(token);
            });
        }
        assertThat(huawei.listInstances().instances()).hasSize(1);
    }

    @Test
    void what_the_emulator_took_is_what_was_sent() {
        aliyun.createInstance(Samples::aliyun);
        huawei.createInstance(Samples::huawei);
        capitalOnline.createDbInstance(Samples::capitalOnline);
        assertThat(emulator.journal())
                .extracting(JournalEntry::action)
                .containsExactly("CreateInstance", "CreateInstance", "CreateDBInstance");
        assertThat(emulator.journal()).extracting(JournalEntry::errorCode).containsOnlyNulls();
    }

    private void assertCreatedOnHuawei(FlexusRdsClient client) {
        String id = client.createInstance(Samples::huawei).instance().id();
        assertThat(client.listInstances().instances()).singleElement().satisfies(i -> {
            assertThat(i.status().value()).isEqualTo("BUILD");
            assertThat(i.privateIps()).isEmpty();
            assertThat(i.created()).isNull();
        });

        emulator.advance(Duration.ofHours(1));

        assertThat(client.listInstances(r -> r.id(id)).instances())
                .singleElement()
                .satisfies(i -> {
                    assertThat(i.status().value()).isEqualTo("ACTIVE");
                    assertThat(i.name()).isEqualTo("orders-库");
                    assertThat(i.port()).isEqualTo(3306);
                    assertThat(i.privateIps()).isNotEmpty();
                    assertThat(i.created()).isNotNull();
                });
    }
}
