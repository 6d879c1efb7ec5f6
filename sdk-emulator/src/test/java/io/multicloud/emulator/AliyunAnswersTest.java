package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.catalog.Catalogs;
import io.multicloud.emulator.kit.AliyunCall;
import io.multicloud.emulator.kit.DocumentedShape;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of answers that hold something, on an instance that has all there can be. */
class AliyunAnswersTest extends AliyunTest {

    private static final String RANGE = "StartTime=2026-03-01T08:00:00Z EndTime=2026-03-01T09:00:00Z ";

    private String id = "";

    @BeforeEach
    void furnish() {
        id = done(aliyunCreate()
                        .with("InstanceName", "shop")
                        .with("NetworkType", "VPC")
                        .with("VpcId", "vpc-1")
                        .with("VSwitchId", "vsw-1"))
                .path("InstanceId")
                .asText();
        emulator.advance(CREATION);
        done(on(id, "AllocateInstancePublicConnection"));
        done(on(id, "CreateDatabaseBackup").with("DBName", "orders"));
        done(on(id, "CreateAccount").with("AccountName", "reader").with("AccountPassword", "Fake-Password-1"));
        emulator.advance(CREATION);
        createDatabase(id, "stock");
        emulator.advance(Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @CsvSource({
        "DescribeInstances,",
        "DescribeInstanceInfo,",
        "DescribeTasks," + RANGE + "Status=1 MaxRecordsPerPage=30",
        "DescribeTasks," + RANGE + "Status=2 MaxRecordsPerPage=30",
        "DescribeSecurityIPs,",
        "ModifySecurityIPs,SecurityIPList=10.0.0.1",
        "DescribeDatabases,",
        "DescribeAccounts,",
        "DescribeUserInfo,",
        "DescribeMonitorItems,ItemLevel=INSTANCE_PERFORMANCE",
        "DescribeMonitorItems,ItemLevel=DATABASE_RESOURCE MonitorVersion=0",
        "DescribeInstancePerformance," + RANGE + "Interval=2 KeyList=sfn",
        "DescribeDatabasePerformance," + RANGE + "Interval=2 KeyList=sfn DBName=orders",
        "DescribeInstanceResourceUsage,",
        "DescribeInstanceResourceUsage," + RANGE,
        "DescribeDatabaseResourceUsage,DBName=orders",
        "DescribeDatabaseBackup," + RANGE + "DBName=orders",
        "DescribeBackupPolicy,DBName=orders"
    })
    void an_answer_has_the_documented_members_no_others_and_no_values_of_an_example(String action, String parameters) {
        JsonNode facts = facts(action);
        ObjectNode answer = (ObjectNode) done(call(action, parameters));
        assertThat(facts.path("response").findValuesAsText("path")).containsAll(DocumentedShape.of(answer));
        assertThat(DocumentedShape.missing(answer, facts.path("response"))).isEmpty();
        for (JsonNode example : facts.at("/examples/responses")) {
            assertThat(DocumentedShape.values(answer)).isNotEqualTo(DocumentedShape.values(example));
        }
        answer.properties()
                .forEach(member -> assertThat(isEmptyList(member.getValue()))
                        .as(member.getKey())
                        .isFalse());
    }

    private AliyunCall call(String action, String parameters) {
        AliyunCall call = action.equals("DescribeUserInfo") ? aliyun(action) : on(id, action);
        if (parameters != null) {
            for (String parameter : parameters.strip().split(" ", -1)) {
                call.with(parameter.split("=", -1)[0], parameter.split("=", -1)[1]);
            }
        }
        return call;
    }

    private static boolean isEmptyList(JsonNode member) {
        JsonNode list =
                member.isObject() && member.size() == 1 ? member.elements().next() : member;
        return list.isArray() && list.isEmpty();
    }

    private static JsonNode facts(String action) {
        return Catalogs.aliyunHybridDb()
                .facts()
                .path("operations")
                .valueStream()
                .filter(operation -> operation.path("name").asText().equals(action))
                .findFirst()
                .orElseThrow();
    }
}
