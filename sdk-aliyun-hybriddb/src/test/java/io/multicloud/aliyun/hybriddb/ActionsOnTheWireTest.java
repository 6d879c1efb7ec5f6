package io.multicloud.aliyun.hybriddb;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.multicloud.aliyun.hybriddb.model.AccountPrivilege;
import io.multicloud.aliyun.hybriddb.model.AccountVersion;
import io.multicloud.aliyun.hybriddb.model.BackupDay;
import io.multicloud.aliyun.hybriddb.model.Grants;
import io.multicloud.aliyun.hybriddb.model.ModifyMode;
import io.multicloud.aliyun.hybriddb.model.TaskStatus;
import io.multicloud.core.Secret;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the names and types in Java become on the wire, where it is not the same word. */
class ActionsOnTheWireTest {

    private static final Instant START = Instant.parse("2018-08-05T15:00:00.999Z");
    private static final Instant END = Instant.parse("2018-08-05T16:00:00Z");

    @RegisterExtension
    static final WireMockExtension SERVER = Fixture.server();

    private HybridDbClient client;

    @BeforeEach
    void start() {
        Fixture.answer(SERVER, 200, "{}");
        client = Fixture.client(SERVER);
    }

    @AfterEach
    void stop() {
        client.close();
    }

    @Test
    void the_filter_of_tasks_is_sent_as_status_alone_and_times_in_whole_seconds() {
        client.describeTasks(r -> r.instanceId("pd-1")
                .addTaskStatus(TaskStatus.FAILED, TaskStatus.CANCELLED)
                .startTime(START)
                .endTime(END)
                .maxRecordsPerPage(30));

        assertSent(Map.of(
                "Action", "DescribeTasks",
                "Status", "3,5",
                "StartTime", "2018-08-05T15:00:00Z",
                "EndTime", "2018-08-05T16:00:00Z",
                "PageNumbers", "1",
                "MaxRecordsPerPage", "30"));
        assertNotSent("TaskStatus", "TaskAction");
    }

    @Test
    void a_white_list_is_sent_as_one_text_and_replaces_unless_told_otherwise() {
        client.modifySecurityIps(r -> r.instanceId("pd-1").addSecurityIpList("10.0.0.0/8", "0.0.0.0/0"));

        assertSent(Map.of(
                "Action", "ModifySecurityIPs",
                "SecurityIPList", "10.0.0.0/8,0.0.0.0/0",
                "ModifyMode", "0"));
        assertNotSent("SecurityIPListName", "SecurityIPListAttribute", "ClientToken");
    }

    @Test
    void an_empty_white_list_is_not_sent() {
        client.modifySecurityIps(r -> r.instanceId("pd-1").modifyMode(ModifyMode.DELETE));

        assertSent(Map.of("ModifyMode", "2"));
        assertNotSent("SecurityIPList");
    }

    @Test
    void privileges_are_sent_as_the_documented_json() {
        client.createAccount(r -> r.instanceId("pd-1")
                .accountName("app")
                .accountPassword(Secret.of(Fixture.PASSWORD))
                .dbInfo(Grants.of(AccountPrivilege.READ_ONLY, "mydb")
                        .and(AccountPrivilege.READ_WRITE, "mydb3")
                        .and(AccountPrivilege.READ_ONLY, "mydb2", "mydb"))
                .dbName(List.of("a", "b"))
                .accountVersion(AccountVersion.NEW)
                .clientToken(Fixture.TOKEN));

        assertSent(Map.of(
                "DBInfo", "{\"ReadOnly\":[\"mydb\",\"mydb2\"],\"ReadWrite\":[\"mydb3\"]}",
                "DBName", "a,b",
                "AccountVersion", "1",
                "ClientToken", Fixture.TOKEN));
    }

    @Test
    void nothing_granted_is_nothing_sent() {
        client.createAccount(r -> r.instanceId("pd-1")
                .accountName("app")
                .accountPassword(Secret.of(Fixture.PASSWORD))
                .dbInfo(Map.of()));

        assertNotSent("DBInfo", "DBName", "AccountVersion");
    }

    @Test
    void days_of_backups_are_sent_in_the_order_of_the_week() {
        client.modifyBackupPolicy(r -> r.instanceId("pd-1")
                .dbName("orders")
                .preferredBackupPeriod(BackupDay.onAll(EnumSet.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY)))
                .enableBinlogBackup(true));

        assertSent(Map.of("PreferredBackupPeriod", "Monday,Sunday", "EnableBinlogBackup", "true"));
        assertNotSent("ClientToken", "BackupRetentionPeriod");
    }

    @Test
    void metrics_are_named_in_one_text() {
        client.describeDatabasePerformance(r -> r.instanceId("pd-1")
                .dbName("orders")
                .interval("2")
                .addKeyList("sfn", "scon")
                .startTime(START)
                .endTime(END));

        assertSent(Map.of("KeyList", "sfn,scon", "Interval", "2", "DBName", "orders"));
    }

    @Test
    void a_database_is_deleted_with_a_token() {
        client.deleteDatabase("pd-1", "orders");

        assertThat(only().queryParameter("ClientToken").firstValue()).matches("[\\x21-\\x7E]{1,64}");
    }

    private static void assertSent(Map<String, String> expected) {
        expected.forEach((name, value) ->
                assertThat(only().queryParameter(name).values()).as(name).containsExactly(value));
    }

    private static void assertNotSent(String... names) {
        for (String name : names) {
            assertThat(only().getQueryParams()).doesNotContainKey(name);
        }
    }

    private static LoggedRequest only() {
        List<LoggedRequest> requests = Fixture.received(SERVER);
        assertThat(requests).hasSize(1);
        return requests.get(0);
    }
}
