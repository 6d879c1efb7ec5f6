package io.multicloud.aliyun.hybriddb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.multicloud.aliyun.hybriddb.model.CreateInstanceRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancesRequest;
import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.http.HttpProxy;
import io.multicloud.core.http.Parameter;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HybridDbClientBuilderTest {

    @RegisterExtension
    static final WireMockExtension SERVER = Fixture.server();

    private static final CreateInstanceRequest CREATE = Fixture.smallest().build();

    @ParameterizedTest
    @CsvSource({
        Region.CN_QINGDAO + ", petadata.aliyuncs.com",
        Region.CN_BEIJING + ", petadata.aliyuncs.com",
        Region.CN_HANGZHOU + ", petadata.aliyuncs.com",
        Region.CN_SHANGHAI + ", petadata.aliyuncs.com",
        Region.CN_SHENZHEN + ", petadata.aliyuncs.com",
        Region.CN_HONGKONG + ", petadata.aliyuncs.com",
        Region.AP_SOUTHEAST_1 + ", petadata.aliyuncs.com",
        Region.US_WEST_1 + ", petadata.aliyuncs.com",
        Region.US_EAST_1 + ", petadata.aliyuncs.com",
        Region.CN_ZHANGJIAKOU + ", petadata.cn-zhangjiakou.aliyuncs.com",
        Region.CN_HUHEHAOTE + ", petadata.cn-huhehaote.aliyuncs.com",
        Region.AP_SOUTHEAST_2 + ", petadata.ap-southeast-2.aliyuncs.com",
        Region.AP_SOUTHEAST_5 + ", petadata.ap-southeast-5.aliyuncs.com",
        Region.EU_CENTRAL_1 + ", petadata.eu-central-1.aliyuncs.com",
        Region.ME_EAST_1 + ", petadata.me-east-1.aliyuncs.com",
    })
    void a_region_chooses_a_host_reached_by_https_and_is_not_sent(String region, String host) {
        try (HybridDbClient client = Fixture.builder().region(region).build()) {
            assertThat(url(client))
                    .startsWith("https://" + host + "/?Action=DescribeInstances&Version=2016-01-01")
                    .doesNotContain("RegionId");
        }
    }

    @Test
    void an_endpoint_wins_over_a_region() {
        try (HybridDbClient client = Fixture.builder()
                .region(Region.EU_CENTRAL_1)
                .endpoint("https://gateway.example")
                .build()) {
            assertThat(url(client)).startsWith("https://gateway.example/?");
        }
    }

    @Test
    void a_new_region_needs_an_endpoint_only() {
        try (HybridDbClient client = Fixture.builder()
                .region("cn-brand-new")
                .endpoint("https://gateway.example")
                .build()) {
            assertThat(url(client)).startsWith("https://gateway.example/?");
        }
    }

    @Test
    void an_unknown_region_is_answered_with_the_nearest_one() {
        assertThatThrownBy(() -> Fixture.builder().region("cn-hangzou").build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContainingAll("Unknown region", "aliyun", "did you mean cn-hangzhou?", "endpoint");
    }

    @Test
    void no_region_is_answered_with_all_of_them() {
        assertThatThrownBy(() -> Fixture.builder().build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContainingAll("No region and no endpoint", Region.AP_SOUTHEAST_1, Region.US_WEST_1);
    }

    @Test
    void no_credentials_are_named() {
        assertThatThrownBy(() ->
                        HybridDbClient.builder().region(Region.CN_HANGZHOU).build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContainingAll("credentials", "aliyun");
    }

    @Test
    void a_client_leads_back_to_its_builder() {
        try (HybridDbClient client =
                        Fixture.builder().region(Region.EU_CENTRAL_1).build();
                HybridDbClient same = client.toBuilder().build();
                HybridDbClient other =
                        client.toBuilder().region(Region.ME_EAST_1).build()) {
            assertThat(url(client)).startsWith("https://petadata.eu-central-1.");
            assertThat(url(same)).startsWith("https://petadata.eu-central-1.");
            assertThat(url(other)).startsWith("https://petadata.me-east-1.");
        }
    }

    @Test
    void a_builder_that_goes_on_leaves_its_client_alone() {
        HybridDbClientBuilder builder = Fixture.builder().region(Region.EU_CENTRAL_1);
        try (HybridDbClient client = builder.build()) {
            builder.region(Region.ME_EAST_1);

            assertThat(url(client)).startsWith("https://petadata.eu-central-1.");
            try (HybridDbClient same = client.toBuilder().build()) {
                assertThat(url(same)).startsWith("https://petadata.eu-central-1.");
            }
        }
    }

    @Test
    void a_client_made_of_another_has_its_options() {
        Fixture.answer(SERVER, 200, "{}");
        try (HybridDbClient client = Fixture.builder()
                        .endpoint(SERVER.baseUrl())
                        .clock(new TickingClock())
                        .userAgentSuffix("tests/1")
                        .interceptor(r -> r.withHeader(Parameter.of("X-Note", "kept")))
                        .build();
                HybridDbClient same = client.toBuilder().build()) {
            same.describeInstances();
        }

        List<LoggedRequest> requests = Fixture.received(SERVER);
        assertThat(requests).hasSize(1);
        LoggedRequest request = requests.get(0);
        assertThat(request.getHeader("User-Agent")).endsWith(" tests/1");
        assertThat(request.getHeader("X-Note")).isEqualTo("kept");
        assertThat(request.queryParameter("AccessKeyId").firstValue()).isEqualTo(Fixture.KEY_ID);
        assertThat(request.queryParameter("Timestamp").firstValue()).startsWith("2026-01-01T00:00:0");
    }

    @Test
    void a_client_made_of_another_takes_the_same_proxy() {
        Fixture.answer(SERVER, 200, "{}");
        try (HybridDbClient client = plain().proxy(HttpProxy.of("localhost", SERVER.getPort()))
                        .build();
                HybridDbClient same = client.toBuilder().build()) {
            same.describeInstances();
        }

        assertThat(Fixture.received(SERVER))
                .singleElement()
                .satisfies(request -> assertThat(request.getAbsoluteUrl()).startsWith("http://gateway.example/"));
    }

    @Test
    void a_client_made_of_another_has_its_limits() {
        Fixture.answer(SERVER, 200, Fixture.example("describe-instances"));
        try (HybridDbClient client = Fixture.builder()
                        .endpoint(SERVER.baseUrl())
                        .maxAnswerBytes(100)
                        .build();
                HybridDbClient same = client.toBuilder().build()) {
            TransportException e = catchThrowableOfType(TransportException.class, () -> same.describeInstances());

            assertThat(e.reason()).isEqualTo(TransportException.Reason.UNREADABLE_ANSWER);
        }
    }

    @Test
    void a_create_never_goes_to_another_host_by_plain_http() {
        try (HybridDbClient client = plain().build();
                HybridDbClient same = client.toBuilder().build()) {
            for (HybridDbClient each : List.of(client, same)) {
                ConfigurationException e = Objects.requireNonNull(
                        catchThrowableOfType(ConfigurationException.class, () -> each.createInstance(CREATE)));

                assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
                assertThat(e)
                        .hasMessageContainingAll("CreateInstance was not sent", "HTTPS", "http://gateway.example")
                        .hasMessageNotContaining(Fixture.PASSWORD);
                assertThatThrownBy(() -> each.preview(CREATE)).isInstanceOf(ConfigurationException.class);
            }
        }
    }

    @Test
    void other_actions_may_go_there_when_plain_http_is_allowed() {
        try (HybridDbClient client = plain().build()) {
            assertThat(url(client)).startsWith("http://gateway.example/?Action=DescribeInstances");
        }
    }

    @Test
    void plain_http_to_another_host_has_to_be_allowed() {
        assertThatThrownBy(() -> plain().allowPlainHttp(false).build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContainingAll("plain http to gateway.example", "allowPlainHttp(true)");
    }

    @Test
    void a_create_may_go_to_this_machine_by_plain_http() {
        Fixture.answer(SERVER, 200, Fixture.example("create-instance"));
        try (HybridDbClient client = Fixture.client(SERVER)) {
            assertThat(client.createInstance(CREATE).instanceId()).isEqualTo("pd-xxxxxxxxxxxx");
        }
    }

    private static HybridDbClientBuilder plain() {
        return Fixture.builder().endpoint("http://gateway.example").allowPlainHttp(true);
    }

    private static String url(HybridDbClient client) {
        return client.preview(DescribeInstancesRequest.builder().build()).url();
    }
}
