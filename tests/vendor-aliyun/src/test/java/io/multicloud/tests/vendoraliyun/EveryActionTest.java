package io.multicloud.tests.vendoraliyun;

import static org.assertj.core.api.Assertions.assertThat;

import com.aliyuncs.exceptions.ClientException;
import com.aliyuncs.http.FormatType;
import com.aliyuncs.http.MethodType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.multicloud.emulator.MulticloudEmulator;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Aliyun's own client calls every documented action, in both formats and with both methods. */
class EveryActionTest {

    private static final Duration CREATION = Duration.ofMinutes(10);
    private static final Set<String> UNDOCUMENTED = Set.of("CreateDatabase", "ModifySecurityIps");

    @ParameterizedTest
    @CsvSource({"JSON,GET", "XML,GET", "JSON,POST", "XML,POST"})
    void the_vendors_own_client_calls_every_documented_action(FormatType format, MethodType method) throws Exception {
        try (MulticloudEmulator emulator = MulticloudEmulator.builder()
                        .creationTime(CREATION)
                        .deletionTime(Duration.ofMinutes(1))
                        .start();
                VendorClient client =
                        new VendorClient(emulator, emulator.aliyun().accessKeySecret(), format, method)) {
            String id = instance(client, emulator);
            databases(client, emulator, id);
            accounts(client, emulator, id);
            whitelist(client, id);
            tasksAndNetwork(client, emulator, id);
            monitoring(client, id);
            backups(client, emulator, id);
            client.call("DeleteInstance", "InstanceId", id);
            assertThat(client.call("DescribeInstances", "InstanceStatus", "DELETE")
                            .all("InstanceId"))
                    .containsExactly(id);
            assertThat(client.called()).containsAll(documented());
            client.called().removeAll(documented());
            assertThat(client.called()).isEqualTo(UNDOCUMENTED);
        }
    }

    private static String instance(VendorClient client, MulticloudEmulator emulator) throws ClientException {
        String id = client.call(
                        "CreateInstance",
                        "RegionId",
                        "cn-hangzhou",
                        "ZoneId",
                        "cn-hangzhou-e",
                        "DBName",
                        "orders",
                        "NodeSpec",
                        "petadata.s2.xlarge",
                        "NodeNumber",
                        "2",
                        "AccountName",
                        "keeper",
                        "AccountPassword",
                        "Fake Password+1*~",
                        "ChargeType",
                        "PostPaid",
                        "ClientToken",
                        "fake-token")
                .one("InstanceId");
        assertThat(client.call("DescribeInstanceInfo", "InstanceId", id).one("InstanceStatus"))
                .isEqualTo("CREATE");
        emulator.advance(CREATION);
        client.call("ModifyInstanceName", "InstanceId", id, "NewInstanceName", "东 & <west>");
        VendorAnswer info = client.call("DescribeInstanceInfo", "InstanceId", id);
        assertThat(info.one("InstanceStatus")).isEqualTo("ACTIVE");
        assertThat(info.one("InstanceName")).isEqualTo("东 & <west>");
        return id;
    }

    private static void databases(VendorClient client, MulticloudEmulator emulator, String id) throws ClientException {
        client.call(
                "CreateDatabase",
                "InstanceId",
                id,
                "DBName",
                "stock",
                "NodeSpec",
                "petadata.s2.xlarge",
                "NodeNumber",
                "2");
        emulator.advance(CREATION);
        assertThat(client.call("DescribeDatabases", "InstanceId", id).all("DBStatus"))
                .containsExactly("ACTIVE", "ACTIVE");
        client.call("DeleteDatabase", "InstanceId", id, "DBName", "stock");
        assertThat(client.call("DescribeDatabases", "InstanceId", id, "DBName", "stock")
                        .one("DBStatus"))
                .isEqualTo("DELETE");
    }

    private static void accounts(VendorClient client, MulticloudEmulator emulator, String id) throws ClientException {
        client.call(
                "CreateAccount",
                "InstanceId",
                id,
                "AccountName",
                "reader",
                "AccountPassword",
                "Fake-Password-1",
                "DBInfo",
                "{\"ReadOnly\":[\"orders\"]}");
        emulator.advance(CREATION);
        assertThat(client.call("DescribeAccounts", "InstanceId", id).all("AccountPrivilege"))
                .containsExactly("ReadWrite", "ReadOnly");
        client.call(
                "ModifyAccountPassword",
                "InstanceId",
                id,
                "AccountName",
                "keeper",
                "OldPassword",
                "Fake Password+1*~",
                "NewPassword",
                "Fake-Password-2");
        client.call(
                "ResetAccountPassword", "InstanceId", id, "AccountName", "keeper", "NewPassword", "Fake-Password-3");
        client.call("DeleteAccount", "InstanceId", id, "AccountName", "reader");
        assertThat(client.call("DescribeAccounts", "InstanceId", id).all("AccountStatus"))
                .containsExactly("ACTIVE", "DELETE");
        assertThat(client.call("DescribeUserInfo").one("PetaDataBought")).isEqualTo("1");
    }

    private static void whitelist(VendorClient client, String id) throws ClientException {
        for (String spelling : List.of("ModifySecurityIPs", "ModifySecurityIps")) {
            client.call(spelling, "InstanceId", id, "ModifyMode", "0", "SecurityIPList", "10.0.0.1,10.1.0.0/16");
        }
        assertThat(client.call("DescribeSecurityIPs", "InstanceId", id).all("SecurityIPList"))
                .containsOnly("10.0.0.1,10.1.0.0/16");
    }

    private static void tasksAndNetwork(VendorClient client, MulticloudEmulator emulator, String id)
            throws ClientException {
        client.call("AllocateInstancePublicConnection", "InstanceId", id, "Port", "3300");
        client.call(
                "SwitchInstanceNetType",
                "InstanceId",
                id,
                "TargetNetworkType",
                "VPC",
                "VpcId",
                "vpc-1",
                "VSwitchId",
                "vsw-1");
        String task = client.call(
                        "DescribeTasks",
                        "InstanceId",
                        id,
                        "TaskAction",
                        "SwitchInstanceNetType",
                        "Status",
                        "1",
                        "StartTime",
                        hoursAhead(-24),
                        "EndTime",
                        hoursAhead(24),
                        "PageNumbers",
                        "1",
                        "MaxRecordsPerPage",
                        "30")
                .one("TaskId");
        emulator.advance(CREATION);
        assertThat(client.call("DescribeTaskStatus", "InstanceId", id, "TaskId", task)
                        .one("Status"))
                .isEqualTo("2");
        assertThat(client.call("DescribeInstanceInfo", "InstanceId", id).all("NetworkType"))
                .containsExactly("VPC", "PUBLIC");
    }

    private static void monitoring(VendorClient client, String id) throws ClientException {
        List<String> keys = client.call("DescribeMonitorItems", "InstanceId", id, "ItemLevel", "DATABASE_PERFORMANCE")
                .all("key");
        String[] range = {
            "InstanceId",
            id,
            "KeyList",
            keys.get(0),
            "Interval",
            "5",
            "StartTime",
            hoursAhead(0),
            "EndTime",
            hoursAhead(2)
        };
        assertThat(client.call("DescribeInstancePerformance", range).all("Value"))
                .isNotEmpty();
        String[] ofDatabase = List.of(range).toArray(new String[range.length + 2]);
        ofDatabase[range.length] = "DBName";
        ofDatabase[range.length + 1] = "orders";
        assertThat(client.call("DescribeDatabasePerformance", ofDatabase).all("Value"))
                .isNotEmpty();
        String space =
                client.call("DescribeInstanceResourceUsage", "InstanceId", id).one("TotalSize");
        assertThat(client.call("DescribeDatabaseResourceUsage", "InstanceId", id, "DBName", "orders")
                        .one("TotalSize"))
                .isEqualTo(space);
    }

    private static void backups(VendorClient client, MulticloudEmulator emulator, String id) throws ClientException {
        client.call(
                "ModifyBackupPolicy",
                "InstanceId",
                id,
                "DBName",
                "orders",
                "EnableBinlogBackup",
                "true",
                "PreferredBackupTime",
                "02:00Z-03:00Z",
                "PreferredBackupPeriod",
                "Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday");
        assertThat(client.call("DescribeBackupPolicy", "InstanceId", id, "DBName", "orders")
                        .one("EnableBinlogBackup"))
                .isEqualTo("true");
        emulator.advance(Duration.ofDays(2));
        assertThat(client.call(
                                "DescribeDatabaseBackup",
                                "InstanceId",
                                id,
                                "DBName",
                                "orders",
                                "StartTime",
                                hoursAhead(0),
                                "EndTime",
                                hoursAhead(72))
                        .all("BackupMode"))
                .containsExactly("Automated", "Automated");
    }

    private static String hoursAhead(int hours) {
        return Instant.now()
                .plus(Duration.ofHours(hours))
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    private static List<String> documented() throws IOException {
        String path = "/io/multicloud/emulator/catalog/aliyun-hybriddb.json";
        try (InputStream file = MulticloudEmulator.class.getResourceAsStream(path)) {
            JsonNode operations = new ObjectMapper().readTree(file).path("operations");
            return operations
                    .valueStream()
                    .map(operation -> operation.path("name").asText())
                    .toList();
        }
    }
}
