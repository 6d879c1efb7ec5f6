package io.multicloud.aliyun.hybriddb;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.aliyun.hybriddb.model.Account;
import io.multicloud.aliyun.hybriddb.model.DatabasePrivilege;
import io.multicloud.aliyun.hybriddb.model.DescribeBackupPolicyResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeMonitorItemsResponse;
import io.multicloud.aliyun.hybriddb.model.ItemLevel;
import io.multicloud.aliyun.hybriddb.model.MonitorMetric;
import io.multicloud.aliyun.hybriddb.model.PerformanceValue;
import io.multicloud.aliyun.hybriddb.model.ResourceUsage;
import io.multicloud.aliyun.hybriddb.model.SecurityIpGroup;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerHelpersTest {

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
    void a_white_list_is_read_entry_by_entry() {
        assertThat(SecurityIpGroup.builder()
                        .securityIpList("127.0.0.1, 10.0.0.0/8,")
                        .build()
                        .addresses())
                .containsExactly("127.0.0.1", "10.0.0.0/8");
        assertThat(SecurityIpGroup.builder().build().addresses()).isEmpty();
    }

    @Test
    void privileges_that_name_no_database_are_no_grants() {
        DatabasePrivilege none = DatabasePrivilege.builder().build();
        DatabasePrivilege some = DatabasePrivilege.builder()
                .dbName("orders")
                .accountPrivilegeDetail("SELECT, CREATE VIEW")
                .build();

        assertThat(Account.builder()
                        .accountName("app")
                        .addDatabasePrivileges(none, some)
                        .build()
                        .grants())
                .containsExactly(some);
        assertThat(some.sqlPrivileges()).containsExactly("SELECT", "CREATE VIEW");
        assertThat(none.sqlPrivileges()).isEmpty();
    }

    @Test
    void days_of_backups_are_a_set() {
        assertThat(policy("Sunday, Monday,monday").backupDays()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"None", "", "Someday"})
    void no_days_of_backups_are_an_empty_set(@Nullable String period) {
        assertThat(policy(period).backupDays()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"MonitorItems\":{\"MonitorItem\":[{\"Key\":\"scon\",\"DisplayName\":\"n\",\"Unit\":\"count\"}]}}",
                "{\"MonitorItems\":{\"MonitorItem\":[{\"GroupName\":\"gas\",\"GroupValue\":{\"MonitorItemModel\":"
                        + "[{\"Key\":\"scon\",\"DisplayName\":\"n\",\"Unit\":\"count\"}]}}]}}",
                "{\"monitorItemList\":[{\"groupName\":\"gas\",\"groupValue\":"
                        + "[{\"key\":\"scon\",\"displayName\":\"n\",\"unit\":\"count\"}]}]}",
                "<DescribeMonitorItemsResponse><monitorItemList><groupName>gas</groupName><groupValue><key>scon</key>"
                        + "<displayName>n</displayName><unit>count</unit></groupValue></monitorItemList>"
                        + "</DescribeMonitorItemsResponse>"
            })
    void metrics_arrive_alike_in_whichever_shape_they_come(String answer) {
        Fixture.answer(SERVER, 200, answer);

        DescribeMonitorItemsResponse items =
                client.describeMonitorItems(r -> r.instanceId("pd-1").itemLevel(ItemLevel.INSTANCE_PERFORMANCE));

        assertThat(items.allMetrics()).containsExactly(new MonitorMetric("n", "scon", "count"));
    }

    @Test
    void a_size_that_means_no_data_is_absent() {
        Fixture.answer(
                SERVER,
                200,
                "{\"MonitorDatas\":{\"MonitorData\":[{\"OtherSize\":-1,\"DataSize\":0,\"TotalSize\":\"9000000000\"}]}}");

        ResourceUsage usage =
                client.describeInstanceResourceUsage("pd-1").monitorDatas().get(0);

        assertThat(usage.otherSize()).isNull();
        assertThat(usage.binlogSize()).isNull();
        assertThat(usage.dataSize()).isZero();
        assertThat(usage.totalSize()).isEqualTo(9_000_000_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1533272408000", " 1533272408000 ", "2018-08-03T05:00:08Z"})
    void the_time_of_a_value_is_read_in_both_forms(String date) {
        assertThat(value("1", date).time()).contains(Instant.parse("2018-08-03T05:00:08Z"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "soon", "99999999999999999999"})
    void what_is_no_time_or_number_is_none(@Nullable String text) {
        assertThat(value(null, text).time()).isEmpty();
        assertThat(value(text == null ? null : text + "x", null).number()).isEmpty();
    }

    @Test
    void a_value_is_read_as_a_number() {
        assertThat(value(" 1.50", null).number()).contains(new BigDecimal("1.50"));
    }

    private static PerformanceValue value(@Nullable String value, @Nullable String date) {
        return PerformanceValue.builder().value(value).date(date).build();
    }

    private static DescribeBackupPolicyResponse policy(@Nullable String period) {
        return DescribeBackupPolicyResponse.builder()
                .preferredBackupPeriod(period)
                .build();
    }
}
