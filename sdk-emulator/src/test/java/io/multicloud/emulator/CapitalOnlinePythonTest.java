package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.emulator.kit.PythonCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Calls that are signed by a Python function written from the documents' description, not by anything of this project. */
class CapitalOnlinePythonTest {

    private static final String ORDER = """
            {"RegionId":"CN_Beijing_A","VdcId":"vdc-1","BasePipeId":"pipe-1","InstanceName":"订单 a+b/*~",
             "PaasGoodsId":6704,"DiskType":"high_disk","DiskValue":100,"Amount":1,"Password":"Fake-Password-1"}""";

    private final MulticloudEmulator emulator = MulticloudEmulator.start();

    @BeforeAll
    static void python_is_needed() {
        assumeTrue(PythonCall.isPossible(), "python3 is not on the path, so nobody could sign");
    }

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void a_signed_body_and_a_signed_query_are_accepted() {
        PythonCall created = call("POST", "/mysql", "CreateDBInstance", ORDER);
        assertThat(created.status()).as(created.body()).isEqualTo(200);
        JsonNode listed = call("GET", "/mysql", "DescribeDBInstances", "{\"InstanceName\":\"订单 a+b/*~\"}")
                .json();
        assertThat(listed.path("Data")).hasSize(1);
        assertThat(listed.at("/Data/0/InstanceUuid")).isEqualTo(created.json().at("/Data/InstancesUuid/0"));
        String task = created.json().path("TaskId").asText();
        assertThat(call("GET", "/ccs", "DescribeTask", "{\"TaskId\":\"" + task + "\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void the_other_addresses_are_signed_alike() {
        assertThat(call("GET", "/redis", "DescribeRegins", "{}").status()).isEqualTo(200);
        PythonCall series = call("POST", "/paas/monitor", "DescribeDBInstancePerformance", """
                {"InstanceUuid":"none","MetricKey":"mysql_cpu_usage","StartTime":"2026-03-01 16:00:00",
                 "EndTime":"2026-03-01 17:00:00"}""");
        assertThat(series.status()).isEqualTo(404);
        assertThat(series.json().path("Code").asText()).isEqualTo("ResourceNotFound");
    }

    @Test
    void a_key_that_is_not_the_account_s_is_refused() {
        PythonCall refused = PythonCall.of(
                "GET",
                emulator.endpoint() + "/mysql",
                "DescribeRegions",
                "{}",
                emulator.capitalOnline().accessKeyId(),
                "fake-wrong-secret");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.json().path("Code").asText()).isEqualTo("SignatureDoesNotMatch");
    }

    private PythonCall call(String method, String path, String action, String json) {
        CapitalOnlineAccount account = emulator.capitalOnline();
        return PythonCall.of(
                method, emulator.endpoint() + path, action, json, account.accessKeyId(), account.secretAccessKey());
    }
}
