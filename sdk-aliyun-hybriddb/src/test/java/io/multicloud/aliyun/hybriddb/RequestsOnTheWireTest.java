package io.multicloud.aliyun.hybriddb;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.multicloud.aliyun.hybriddb.model.ChargeType;
import io.multicloud.aliyun.hybriddb.model.InstanceStatus;
import io.multicloud.aliyun.hybriddb.model.NetworkType;
import io.multicloud.core.auth.AccessKeyCredentials;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RequestsOnTheWireTest {

    @RegisterExtension
    static final WireMockExtension SERVER = Fixture.server();

    private HybridDbClient client;

    @BeforeEach
    void start() {
        Fixture.answer(SERVER, 200, "{}");
        client = Fixture.builder()
                .endpoint(SERVER.baseUrl())
                .clock(new TickingClock())
                .build();
    }

    @AfterEach
    void stop() {
        client.close();
    }

    @Test
    void instances_are_asked_for_with_the_common_parameters_alone() {
        client.describeInstances();

        assertSent("DescribeInstances", Map.of());
    }

    @Test
    void filters_and_page_are_query_parameters() {
        client.describeInstances(r -> r.instanceId("pd-1")
                .instanceStatus(InstanceStatus.ACTIVE)
                .chargeType(ChargeType.PRE_PAID)
                .pageNumber(2)
                .pageSize(50));

        assertSent(
                "DescribeInstances",
                Map.of(
                        "InstanceId",
                        "pd-1",
                        "InstanceStatus",
                        "ACTIVE",
                        "ChargeType",
                        "PrePaid",
                        "PageNumber",
                        "2",
                        "PageSize",
                        "50"));
    }

    @Test
    void one_instance_is_named_by_its_id() {
        client.describeInstanceInfo("pd-1");

        assertSent("DescribeInstanceInfo", Map.of("InstanceId", "pd-1"));
    }

    @Test
    void a_create_in_a_vpc_has_every_parameter_under_its_wire_name() {
        client.createInstance(Fixture.smallest()
                .payType(ChargeType.POST_PAID)
                .networkType(NetworkType.VPC)
                .vpcId("vpc-1")
                .vSwitchId("vsw-1")
                .instanceName("订单 a*b~c")
                .securityIpList("127.0.0.1,192.0.2.0/24")
                .clientToken(Fixture.TOKEN)
                .build());

        Map<String, String> expected = new TreeMap<>(smallest());
        expected.put("ChargeType", "PostPaid");
        expected.put("NetworkType", "VPC");
        expected.put("VpcId", "vpc-1");
        expected.put("VSwitchId", "vsw-1");
        expected.put("InstanceName", "订单 a*b~c");
        expected.put("SecurityIPList", "127.0.0.1,192.0.2.0/24");
        expected.put("ClientToken", Fixture.TOKEN);
        assertSent("CreateInstance", expected);
        assertThat(only().getUrl())
                .contains("InstanceName=%E8%AE%A2%E5%8D%95%20a%2Ab~c")
                .contains("SecurityIPList=127.0.0.1%2C192.0.2.0%2F24")
                .contains("AccountPassword=Pa55-word%2Fof%2Btests");
    }

    @Test
    void what_was_not_given_is_not_sent() {
        client.createInstance(Fixture.smallest().build());

        Map<String, String> expected = new TreeMap<>(smallest());
        expected.put("ClientToken", value(only(), "ClientToken"));
        assertSent("CreateInstance", expected);
    }

    @Test
    void a_create_and_a_delete_without_a_token_get_a_new_one_each() {
        client.createInstance(Fixture.smallest().build());
        client.createInstance(Fixture.smallest().build());
        client.deleteInstance("pd-1");

        List<LoggedRequest> requests = Fixture.received(SERVER);
        assertThat(requests).hasSize(3);
        assertThat(requests)
                .extracting(r -> value(r, "ClientToken"))
                .doesNotHaveDuplicates()
                .allSatisfy(token -> assertThat(token).matches("[\\x21-\\x7E]{1,64}"));
        assertThat(requests)
                .allSatisfy(r ->
                        assertThat(r.queryParameter("ClientToken").values()).hasSize(1))
                .allSatisfy(r -> assertThat(value(r, "ClientToken")).isNotEqualTo(value(r, "SignatureNonce")));
    }

    @Test
    void a_given_token_is_kept() {
        client.deleteInstance(r -> r.instanceId("pd-1").clientToken(Fixture.TOKEN));

        assertSent("DeleteInstance", Map.of("InstanceId", "pd-1", "ClientToken", Fixture.TOKEN));
    }

    @Test
    void a_request_that_is_repeated_with_its_token_differs_in_nonce_time_and_signature_alone() {
        var request = Fixture.smallest().clientToken(Fixture.TOKEN).build();
        client.createInstance(request);
        client.createInstance(request);

        List<LoggedRequest> requests = Fixture.received(SERVER);
        assertThat(requests).hasSize(2);
        Map<String, String> first = query(requests.get(0));
        Map<String, String> second = query(requests.get(1));
        assertThat(first.keySet()).isEqualTo(second.keySet());
        assertThat(first.keySet().stream().filter(name -> !Objects.equals(first.get(name), second.get(name))))
                .containsExactlyInAnyOrder("SignatureNonce", "Timestamp", "Signature");
    }

    @Test
    void the_token_of_temporary_credentials_is_a_signed_parameter() {
        try (HybridDbClient temporary = client.toBuilder()
                .credentials(AccessKeyCredentials.temporary(Fixture.KEY_ID, Fixture.KEY_SECRET, "test/session+token"))
                .build()) {
            temporary.describeInstances();
        }

        assertSent("DescribeInstances", Map.of("SecurityToken", "test/session+token"));
    }

    private static Map<String, String> smallest() {
        return Map.of(
                "RegionId", "cn-hangzhou",
                "ZoneId", "cn-hangzhou-e",
                "DBName", "testdb_openapi",
                "NodeSpec", "petadata.s2.xlarge",
                "NodeNumber", "2",
                "AccountName", "test_123",
                "AccountPassword", Fixture.PASSWORD);
    }

    private static void assertSent(String action, Map<String, String> more) {
        LoggedRequest request = only();
        assertThat(request.getMethod().getName()).isEqualTo("GET");
        assertThat(request.getUrl()).startsWith("/?");
        assertThat(request.getBody()).isEmpty();
        Map<String, String> query = query(request);
        assertThat(query.remove("SignatureNonce")).isNotBlank();
        assertThat(query.remove("Timestamp")).matches("2026-01-01T00:00:\\d\\dZ");
        assertThat(query.remove("Signature")).isEqualTo(KeyAndAmpersandSignature.of(request));
        Map<String, String> expected = new TreeMap<>(more);
        expected.put("Action", action);
        expected.put("Version", "2016-01-01");
        expected.put("Format", "JSON");
        expected.put("AccessKeyId", Fixture.KEY_ID);
        expected.put("SignatureMethod", "HMAC-SHA1");
        expected.put("SignatureVersion", "1.0");
        assertThat(query).isEqualTo(expected);
    }

    private static LoggedRequest only() {
        List<LoggedRequest> requests = Fixture.received(SERVER);
        assertThat(requests).hasSize(1);
        return requests.get(0);
    }

    private static Map<String, String> query(LoggedRequest request) {
        Map<String, String> query = new TreeMap<>();
        request.getQueryParams().forEach((name, values) -> query.put(name, values.firstValue()));
        return query;
    }

    private static String value(LoggedRequest request, String name) {
        return request.queryParameter(name).firstValue();
    }
}
