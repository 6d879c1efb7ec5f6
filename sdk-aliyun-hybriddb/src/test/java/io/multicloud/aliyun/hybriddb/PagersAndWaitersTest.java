package io.multicloud.aliyun.hybriddb;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.multicloud.aliyun.hybriddb.model.AccountStatus;
import io.multicloud.aliyun.hybriddb.model.AddressType;
import io.multicloud.aliyun.hybriddb.model.Backup;
import io.multicloud.aliyun.hybriddb.model.InstanceStatus;
import io.multicloud.aliyun.hybriddb.model.Task;
import io.multicloud.aliyun.hybriddb.model.TaskStatus;
import io.multicloud.core.error.WaitException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
class PagersAndWaitersTest {

    private static final Duration QUICKLY = Duration.ofMillis(1);
    private static final Instant START = Instant.parse("2018-08-05T15:00:00Z");
    private static final Instant END = Instant.parse("2018-08-09T19:00:00Z");

    @RegisterExtension
    static final WireMockExtension SERVER = Fixture.server();

    private HybridDbClient client;

    @BeforeEach
    void start() {
        client = Fixture.client(SERVER);
    }

    @AfterEach
    void stop() {
        client.close();
    }

    @Test
    void tasks_are_walked_by_the_names_of_their_own_pages() {
        play(
                "{\"PageNumbers\":1,\"MaxRecordsPerPage\":\"2\",\"TotalRecords\":3,"
                        + "\"Tasks\":{\"Task\":[{\"TaskId\":\"1\"},{\"TaskId\":\"2\"}]}}",
                "{\"PageNumbers\":2,\"MaxRecordsPerPage\":2,\"TotalRecords\":\"3\","
                        + "\"Tasks\":{\"Task\":[{\"TaskId\":\"3\"}]}}");

        assertThat(client
                        .describeTasksPager(
                                r -> r.instanceId("pd-1").startTime(START).endTime(END))
                        .stream()
                        .map(Task::taskId))
                .containsExactly("1", "2", "3");
        assertSent("PageNumbers", "1", "2");
        assertSent("MaxRecordsPerPage", "1000", "1000");
    }

    @Test
    void backups_are_walked_whatever_the_size_of_a_page_means() {
        play(
                "{\"PageNumber\":1,\"PageRecordCount\":2,\"TotalRecordCount\":3,"
                        + "\"BackupItems\":{\"Backup\":[{\"BackupId\":1},{\"BackupId\":2}]}}",
                "{\"PageNumber\":2,\"PageRecordCount\":1,\"TotalRecordCount\":3,"
                        + "\"BackupItems\":{\"Backup\":[{\"BackupId\":3}]}}",
                "{\"PageNumber\":3,\"PageRecordCount\":0,\"TotalRecordCount\":3,\"BackupItems\":{\"Backup\":[]}}");

        assertThat(client
                        .describeDatabaseBackupPager(r -> r.instanceId("pd-1")
                                .dbName("orders")
                                .startTime(START)
                                .endTime(END))
                        .stream()
                        .map(Backup::backupId))
                .containsExactly("1", "2", "3");
        assertSent("PageSize", "100", "100", "100");
    }

    @Test
    void a_task_is_awaited_and_one_that_failed_ends_the_wait() {
        play("{\"TaskId\":\"7\",\"Status\":1}", "{\"TaskId\":\"7\",\"Status\":\"2\"}");
        assertThat(client.waitForTask("pd-1", "7")
                        .until(TaskStatus.SUCCEEDED)
                        .every(QUICKLY)
                        .await()
                        .status())
                .isEqualTo(TaskStatus.SUCCEEDED);

        play("{\"TaskId\":\"7\",\"Status\":\"1\"}", "{\"TaskId\":\"7\",\"Status\":\"5\"}");
        WaitException e = Objects.requireNonNull(catchThrowableOfType(
                WaitException.class,
                () -> client.waitForTask("pd-1", "7")
                        .until(TaskStatus.SUCCEEDED)
                        .every(QUICKLY)
                        .await()));
        assertThat(e.reason()).isEqualTo(WaitException.Reason.FAILED);
        assertThat(e).hasMessageContaining("task 7");
    }

    @Test
    void a_database_is_awaited_by_its_name_until_it_is_gone() {
        String other = "{\"DBName\":\"other\",\"DBStatus\":\"INACTIVE\"}";
        play(
                "{\"Databases\":{\"Database\":[" + other + ",{\"DBName\":\"orders\",\"DBStatus\":\"ACTIVE\"}]}}",
                "{\"Databases\":{\"Database\":[" + other + ",{\"DBName\":\"orders\",\"DBStatus\":\"DELETE\"}]}}",
                "{\"Databases\":{\"Database\":[" + other + "]}}");

        assertThat(client.waitForDatabase("pd-1", "orders")
                        .until(InstanceStatus.ACTIVE)
                        .await()
                        .dbName())
                .isEqualTo("orders");
        client.waitForDatabase("pd-1", "orders").every(QUICKLY).awaitGone();

        assertSent("DBName", "orders", "orders", "orders");
    }

    @Test
    void an_account_that_is_listed_as_deleted_is_gone() {
        play(
                "{\"AccountList\":{\"Account\":[{\"AccountName\":\"app\",\"AccountStatus\":\"CREATE\"}]}}",
                "{\"AccountList\":{\"Account\":[{\"AccountName\":\"app\",\"AccountStatus\":\"ACTIVE\"}]}}",
                "{\"AccountList\":{\"Account\":[{\"AccountName\":\"app\",\"AccountStatus\":\"DELETE\"}]}}",
                "{\"AccountList\":{\"Account\":[{\"AccountName\":\"app\",\"AccountStatus\":\"DELETED\"}]}}");

        client.waitForAccount("pd-1", "app")
                .until(AccountStatus.ACTIVE)
                .every(QUICKLY)
                .await();
        client.waitForAccount("pd-1", "app").every(QUICKLY).awaitGone();

        assertThat(Fixture.received(SERVER)).hasSize(4);
    }

    @Test
    void an_address_in_the_internet_is_awaited() {
        play(
                "{\"InstanceId\":\"pd-1\",\"NetworkInfoItems\":{\"NetworkInfoItem\":[{\"NetworkType\":\"INTERNAL\"}]}}",
                "{\"InstanceId\":\"pd-1\",\"NetworkInfoItems\":{\"NetworkInfoItem\":[{\"NetworkType\":\"INTERNAL\"},"
                        + "{\"NetworkType\":\"PUBLIC\"}]}}");

        assertThat(client.waitForPublicConnection("pd-1")
                        .until(AddressType.PUBLIC)
                        .every(QUICKLY)
                        .await()
                        .networkInfoItems())
                .hasSize(2);
    }

    /** Gives each answer once, in turn. */
    private static void play(String... answers) {
        SERVER.resetMappings();
        SERVER.resetScenarios();
        for (int i = 0; i < answers.length; i++) {
            SERVER.stubFor(any(anyUrl())
                    .inScenario("answers")
                    .whenScenarioStateIs(i == 0 ? Scenario.STARTED : "after " + i)
                    .willReturn(aResponse().withBody(answers[i]))
                    .willSetStateTo("after " + (i + 1)));
        }
    }

    private static void assertSent(String name, String... values) {
        assertThat(Fixture.received(SERVER))
                .extracting((LoggedRequest r) -> r.queryParameter(name).firstValue())
                .containsExactlyInAnyOrder(values);
    }
}
