package io.multicloud.huawei.flexus;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.multicloud.core.RateLimiter;
import io.multicloud.core.error.WaitException;
import io.multicloud.core.waiting.Waiter;
import io.multicloud.huawei.Clients;
import io.multicloud.huawei.flexus.model.Backup;
import io.multicloud.huawei.flexus.model.BackupStatus;
import io.multicloud.huawei.flexus.model.ChargeInfo;
import io.multicloud.huawei.flexus.model.ChargeMode;
import io.multicloud.huawei.flexus.model.CreateInstanceRequest;
import io.multicloud.huawei.flexus.model.CreateInstanceResponse;
import io.multicloud.huawei.flexus.model.CreateRestoreInstanceResponse;
import io.multicloud.huawei.flexus.model.CreatedInstance;
import io.multicloud.huawei.flexus.model.InstanceStatus;
import io.multicloud.huawei.flexus.model.JobStatus;
import io.multicloud.huawei.flexus.model.PeriodType;
import io.multicloud.huawei.flexus.model.StartResizeFlavorActionResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WaitsTest {

    @RegisterExtension
    static final WireMockExtension server = Clients.server();

    private static final String NONE = "{\"instances\": [], \"total_count\": 0}";
    private static final CreatedInstance NEW =
            CreatedInstance.builder().id("i1").build();

    @Test
    void an_order_that_nobody_pays_is_said_at_once() {
        answers(NONE);
        CreateInstanceResponse created =
                CreateInstanceResponse.builder().instance(NEW).orderId("CS1").build();
        try (FlexusRdsClient rds = client()) {
            assertThatThrownBy(() -> quick(rds.waitForInstance(Requests.single().build(), created))
                            .until(InstanceStatus.ACTIVE)
                            .await())
                    .isInstanceOfSatisfying(
                            WaitException.class, e -> assertThat(e.reason()).isEqualTo(WaitException.Reason.FAILED))
                    .hasMessageContaining("order CS1 waits to be paid")
                    .hasMessageContaining("isAutoPay(true)");
            assertThatThrownBy(() -> quick(rds.waitForInstance(Requests.single().build(), created))
                            .until(InstanceStatus.ACTIVE)
                            .awaitAsync()
                            .join())
                    .hasCauseInstanceOf(WaitException.class);
        }
        server.verify(2, anyRequestedFor(anyUrl()));
    }

    @Test
    void so_is_the_order_of_a_restore() {
        answers(NONE);
        try (FlexusRdsClient rds = client()) {
            assertThatThrownBy(() -> quick(rds.waitForInstance(
                                    Requests.restored().build(),
                                    CreateRestoreInstanceResponse.builder()
                                            .instance(NEW)
                                            .build()))
                            .until(InstanceStatus.ACTIVE)
                            .await())
                    .isInstanceOf(WaitException.class)
                    .hasMessageContaining("its order waits to be paid");
        }
    }

    @Test
    void an_order_that_is_paid_may_take_a_while_to_show() {
        answers(NONE, instance("BUILD", "f"), instance("ACTIVE", "f"));
        CreateInstanceRequest paid = Requests.single()
                .chargeInfo(ChargeInfo.builder()
                        .chargeMode(ChargeMode.PRE_PAID)
                        .periodType(PeriodType.MONTH)
                        .periodNum(1)
                        .isAutoPay(true)
                        .build())
                .build();
        try (FlexusRdsClient rds = client()) {
            var created = CreateInstanceResponse.builder()
                    .instance(NEW)
                    .orderId("CS1")
                    .build();
            assertThat(quick(rds.waitForInstance(paid, created))
                            .until(InstanceStatus.ACTIVE)
                            .await()
                            .id())
                    .isEqualTo("i1");
        }
    }

    @Test
    void an_unpaid_instance_may_be_listed_all_the_same() {
        answers(instance("BUILD", "f"));
        try (FlexusRdsClient rds = client()) {
            var created = CreateInstanceResponse.builder()
                    .instance(NEW)
                    .orderId("CS1")
                    .build();
            assertThatThrownBy(() -> quick(rds.waitForInstance(Requests.single().build(), created))
                            .until(InstanceStatus.ACTIVE)
                            .await())
                    .isInstanceOf(WaitException.class)
                    .hasMessageContaining("order CS1 waits to be paid");
        }
    }

    @Test
    void an_instance_that_a_task_builds_is_waited_for() {
        answers(NONE, instance("BUILD", "f"), instance("ACTIVE", "f"));
        try (FlexusRdsClient rds = client()) {
            var created =
                    CreateInstanceResponse.builder().instance(NEW).jobId("j1").build();
            assertThat(quick(rds.waitForInstance(Requests.single().build(), created))
                            .until(InstanceStatus.ACTIVE)
                            .await()
                            .id())
                    .isEqualTo("i1");
        }
    }

    @Test
    void a_resize_is_not_over_before_it_began() {
        answers(
                instance("ACTIVE", "old"),
                instance("MODIFYING", "old"),
                instance("ACTIVE", "old"),
                instance("ACTIVE", "rds.mysql.m1.xlarge"));
        try (FlexusRdsClient rds = client()) {
            var ordered =
                    StartResizeFlavorActionResponse.builder().orderId("CS1").build();
            assertThat(quick(rds.waitForResize(Requests.resize(true), ordered))
                            .until(InstanceStatus.ACTIVE)
                            .await()
                            .flavorRef())
                    .isEqualTo("rds.mysql.m1.xlarge");
        }
        server.verify(4, anyRequestedFor(anyUrl()));
    }

    @Test
    void a_resize_that_nobody_pays_is_said_at_once() {
        answers(instance("ACTIVE", "old"));
        try (FlexusRdsClient rds = client()) {
            var ordered =
                    StartResizeFlavorActionResponse.builder().orderId("CS1").build();
            assertThatThrownBy(() -> quick(rds.waitForResize(Requests.resize(null), ordered))
                            .until(InstanceStatus.ACTIVE)
                            .await())
                    .isInstanceOf(WaitException.class)
                    .hasMessageContaining("order CS1 waits to be paid");
        }
    }

    @Test
    void a_restart_is_awaited_through_its_states() {
        answers(instance("REBOOTING", "f"), instance("ACTIVE", "f"));
        try (FlexusRdsClient rds = client()) {
            quick(rds.waitForRestart("i1")).until(InstanceStatus.ACTIVE).await();
        }
        server.verify(2, anyRequestedFor(anyUrl()));
    }

    @Test
    void backups_are_awaited_until_they_are_there_and_until_they_are_gone() {
        answers(backup("BUILDING"), backup("COMPLETED"), backup("DELETING"), "{\"backups\": [], \"total_count\": 0}");
        try (FlexusRdsClient rds = client()) {
            Backup done = quick(rds.waitForBackup("i1", "b1"))
                    .until(BackupStatus.COMPLETED)
                    .await();
            assertThat(done.id()).isEqualTo("b1");
            quick(rds.waitForBackup("i1", "b1")).awaitGone();
        }
        server.verify(4, anyRequestedFor(anyUrl()));
    }

    @Test
    void a_backup_that_failed_ends_the_wait() {
        answers(backup("FAILED"));
        try (FlexusRdsClient rds = client()) {
            assertThatThrownBy(() -> quick(rds.waitForBackup("i1", "b1"))
                            .until(BackupStatus.COMPLETED)
                            .await())
                    .isInstanceOf(WaitException.class)
                    .hasMessageContaining("FAILED");
        }
    }

    @Test
    void tasks_are_awaited_by_their_id() {
        answers(job("Running"), job("Completed"));
        try (FlexusRdsClient rds = client()) {
            assertThat(quick(rds.waitForJob("j1"))
                            .until(JobStatus.COMPLETED)
                            .await()
                            .process())
                    .isEqualTo("100%");
        }
    }

    @Test
    void a_task_that_failed_ends_the_wait() {
        answers(job("Failed"));
        try (FlexusRdsClient rds = client()) {
            assertThatThrownBy(() -> quick(rds.waitForJob("j1"))
                            .until(JobStatus.COMPLETED)
                            .await())
                    .isInstanceOf(WaitException.class);
        }
    }

    @Test
    void pages_of_backups_are_read_to_the_last() {
        server.stubFor(any(anyUrl()).willReturn(Clients.json(200, """
                {"backups": [{"id": "b1"}, {"id": "b2"}], "total_count": 3}""")));
        server.stubFor(get(urlMatching(".*offset=2.*"))
                .willReturn(Clients.json(200, "{\"backups\": [{\"id\": \"b3\"}], \"total_count\": 3}")));
        try (FlexusRdsClient rds = client()) {
            assertThat(rds.listBackupsPager("i1").stream().map(Backup::id)).containsExactly("b1", "b2", "b3");
        }
    }

    @Test
    void pages_and_reads_of_waits_take_permits_of_the_one_limit() {
        answers(instance("ACTIVE", "f"));
        RateLimiter two = RateLimiter.of(2, Duration.ofMinutes(10));
        try (FlexusRdsClient rds = Clients.flexus(server).rateLimit(two).build()) {
            quick(rds.waitForInstance("i1")).until(InstanceStatus.ACTIVE).await();
            assertThat(rds.listInstancesPager().stream()).hasSize(1);
            assertThatThrownBy(rds::listFlavors).hasMessageContaining("rate limit");
        }
        server.verify(2, anyRequestedFor(anyUrl()));
    }

    private static <T, S> Waiter<T, S> quick(Waiter<T, S> waiter) {
        return waiter.after(Duration.ZERO).every(Duration.ofMillis(1));
    }

    private static FlexusRdsClient client() {
        return Clients.flexus(server).build();
    }

    private static void answers(String... bodies) {
        for (int i = 0; i < bodies.length; i++) {
            server.stubFor(any(anyUrl())
                    .inScenario("states")
                    .whenScenarioStateIs(state(i))
                    .willReturn(Clients.json(200, bodies[i]))
                    .willSetStateTo(state(Math.min(i + 1, bodies.length - 1))));
        }
    }

    private static String state(int number) {
        return number == 0 ? Scenario.STARTED : "state " + number;
    }

    private static String instance(String status, String flavor) {
        return """
                {"instances": [{"id": "i1", "status": "%s", "flavor_ref": "%s"}], "total_count": 1}""".formatted(status, flavor);
    }

    private static String backup(String status) {
        return """
                {"backups": [{"id": "b1", "status": "%s"}], "total_count": 1}""".formatted(status);
    }

    private static String job(String status) {
        return """
                {"job": {"id": "j1", "status": "%s", "process": "100%%", "entities": {"a": {"b": [1]}}}}""".formatted(status);
    }
}
