package io.multicloud.capitalonline.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.common.Json;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.multicloud.core.Secret;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RequestsOnTheWireTest {

    @RegisterExtension
    static final WireMockExtension SERVER = Fixture.server();

    private CapitalOnlineMysqlClient client;

    @BeforeEach
    void start() {
        Fixture.answer(SERVER, 200, "{\"Code\":\"Success\"}");
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
    void regions_are_asked_for_with_the_common_parameters_alone() {
        client.describeRegions();

        LoggedRequest request = only();
        assertThat(request.getMethod().getName()).isEqualTo("GET");
        assertThat(request.getUrl()).startsWith("/mysql/?");
        assertThat(request.getBody()).isEmpty();
        assertCommon(request, "DescribeRegions", Map.of());
    }

    @Test
    void filters_are_signed_query_parameters() {
        client.describeDbInstances(
                r -> r.instanceUuid("i-1").instanceName("订单 a*b").ip("66.66").tagName("x+y/z"));

        LoggedRequest request = only();
        assertThat(request.getMethod().getName()).isEqualTo("GET");
        assertThat(request.getUrl())
                .contains("InstanceName=%E8%AE%A2%E5%8D%95%20a%2Ab")
                .contains("TagName=x%2By%2Fz");
        assertCommon(
                request,
                "DescribeDBInstances",
                Map.of("InstanceUuid", "i-1", "InstanceName", "订单 a*b", "IP", "66.66", "TagName", "x+y/z"));
    }

    @Test
    void a_create_sends_every_parameter_in_an_unsigned_json_body() {
        client.createDbInstance(Fixture.smallest()
                .amount(2)
                .password(Secret.of(Fixture.PASSWORD))
                .timeZone("+08:00")
                .servicePort(3307)
                .build());

        LoggedRequest request = only();
        assertThat(request.getMethod().getName()).isEqualTo("POST");
        assertThat(request.getUrl()).startsWith("/mysql/?");
        assertThat(request.getHeader("Content-Type")).startsWith("application/json");
        assertThat(request.getBodyAsString())
                .isEqualTo("{\"RegionId\":\"CN_Hongkong_A\",\"VdcId\":\"vdc-1\",\"BasePipeId\":\"pipe-1\","
                        + "\"InstanceName\":\"订单 orders\",\"PaasGoodsId\":8171,\"DiskType\":\"high_disk\","
                        + "\"DiskValue\":100,\"Amount\":2,\"Password\":\"" + Fixture.PASSWORD
                        + "\",\"TimeZone\":\"+08:00\",\"ServicePort\":3307}");
        assertCommon(request, "CreateDBInstance", Map.of());
    }

    @Test
    void what_was_not_given_is_not_sent() {
        client.createDbInstance(Fixture.smallest().build());

        assertThat(names(only()))
                .containsExactlyInAnyOrder(
                        "RegionId", "VdcId", "BasePipeId", "InstanceName", "PaasGoodsId", "DiskType", "DiskValue");
    }

    @Test
    void a_delete_names_the_instance_in_the_body() {
        client.deleteDbInstance("5ac7c945-ae47-4bbf-82e6-2823d64b57c5");

        LoggedRequest request = only();
        assertThat(request.getMethod().getName()).isEqualTo("POST");
        assertThat(request.getBodyAsString()).isEqualTo("{\"InstanceUuid\":\"5ac7c945-ae47-4bbf-82e6-2823d64b57c5\"}");
        assertCommon(request, "DeleteDBInstance", Map.of());
    }

    @Test
    void nonce_and_timestamp_differ_from_call_to_call() {
        client.describeRegions();
        client.describeRegions();

        List<LoggedRequest> requests = Fixture.received(SERVER);
        assertThat(requests).hasSize(2);
        assertThat(requests).extracting(r -> value(r, "SignatureNonce")).doesNotHaveDuplicates();
        assertThat(requests).extracting(r -> value(r, "Timestamp")).doesNotHaveDuplicates();
        assertThat(requests).extracting(r -> value(r, "Signature")).doesNotHaveDuplicates();
    }

    private static void assertCommon(LoggedRequest request, String action, Map<String, String> more) {
        Map<String, String> query = new TreeMap<>();
        request.getQueryParams().forEach((name, values) -> query.put(name, values.firstValue()));
        assertThat(query.remove("SignatureNonce")).isNotBlank();
        assertThat(query.remove("Timestamp")).matches("2026-01-01T00:00:\\d\\dZ");
        assertThat(query.remove("Signature")).isEqualTo(BareSecretSignature.of(request));
        Map<String, String> expected = new TreeMap<>(more);
        expected.put("Action", action);
        expected.put("Version", "2019-08-08");
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

    private static String value(LoggedRequest request, String name) {
        return request.queryParameter(name).firstValue();
    }

    private static List<String> names(LoggedRequest request) {
        Map<?, ?> body = Json.read(request.getBodyAsString(), Map.class);
        return body.keySet().stream().map(String::valueOf).toList();
    }
}
