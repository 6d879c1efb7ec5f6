package io.multicloud.core.internal.pipeline;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.multicloud.core.ApiResponse;
import io.multicloud.core.Preview;
import io.multicloud.core.Secret;
import io.multicloud.core.error.InvalidRequestException;
import io.multicloud.core.http.Parameter;
import io.multicloud.core.testing.Thing;
import io.multicloud.core.testing.ThingClient;
import io.multicloud.core.testing.ThingClientBuilder;
import io.multicloud.core.testing.ThingOperations;
import io.multicloud.core.testing.ThingRequest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestLayoutTest {

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    private ThingClient client;

    @BeforeEach
    void build() {
        SERVER.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withHeader("X-Thing-Secret", "fake-answered-secret")
                        .withHeader("Retry-After", "1")
                        .withBody("{\"Name\":\"a\",\"RequestId\":\"r-1\"}")));
        client = ThingClientBuilder.at(URI.create(SERVER.baseUrl())).build();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void a_get_puts_everything_into_the_query_and_leaves_absent_values_out() {
        client.call(ThingRequest.of(ThingOperations.READ).named("中 文&=+").sized(3));
        LoggedRequest sent = sent();
        assertThat(sent.getUrl())
                .startsWith(
                        "/things?Action=ReadThing&Version=v1&Name=%E4%B8%AD%20%E6%96%87%26%3D%2B&Size=3&AccessKeyId=");
        assertThat(sent.getBody()).isEmpty();
    }

    @Test
    void a_post_puts_everything_into_a_json_body() {
        client.call(ThingRequest.of(ThingOperations.CREATE)
                .named("中文")
                .sized(3)
                .locked("fake-pa\"ss")
                .parted("a"));
        LoggedRequest sent = sent();
        assertThat(sent.getUrl()).startsWith("/things?Action=CreateThing&Version=v1&AccessKeyId=");
        assertThat(sent.getBodyAsString())
                .isEqualTo("{\"Name\":\"中文\",\"Size\":3,\"Password\":\"fake-pa\\\"ss\",\"Parts\":[\"a\"]}");
        assertThat(sent.getHeader("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void an_operation_can_send_a_value_elsewhere_and_a_constant_with_it() {
        client.call(ThingRequest.of(ThingOperations.LABELLED).named("a").labelled("b"));
        assertThat(sent().getHeader("Label")).isEqualTo("b");
        assertThat(sent().getBodyAsString()).isEqualTo("{\"Name\":\"a\",\"Kind\":true}");
    }

    @Test
    void a_header_of_the_answer_can_belong_to_the_record() {
        Thing thing = client.call(ThingRequest.of(ThingOperations.LABELLED));
        assertThat(thing.secret()).isEqualTo(Secret.of("fake-answered-secret"));
        assertThat(thing.toString()).doesNotContain("fake-answered-secret");
    }

    @Test
    void an_anonymous_operation_is_not_signed() {
        client.call(ThingRequest.of(ThingOperations.ANONYMOUS));
        assertThat(sent().getUrl()).isEqualTo("/things?Action=AskAnyone&Version=v1");
    }

    @Test
    void the_path_takes_a_setting_of_the_client_and_a_value_of_the_request() {
        client.call(ThingRequest.of(ThingOperations.DELETE).named("a b中"));
        assertThat(sent().getUrl()).startsWith("/v1/p1/things/a%20b%E4%B8%AD?Action=DeleteThing");
        assertThat(sent().getUrl()).doesNotContain("Name=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "a/b", "..", "a..b", ".", "a%2Fb", "a%2fb", "a\\b", "a\nb", "a\r\nb", "a?b", "a#b", "\u0000"
            })
    void a_path_value_that_is_not_one_segment_is_refused_before_anything_is_sent(String value) {
        assertThatThrownBy(() ->
                        client.call(ThingRequest.of(ThingOperations.DELETE).named(value)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("Name ");
        assertNothingSent();
    }

    @Test
    void a_path_value_that_is_missing_is_refused() {
        assertThatThrownBy(() -> client.call(ThingRequest.of(ThingOperations.DELETE)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("Name is required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nX-Evil: 1", "\u0000", "中文", "\u007f"})
    void a_header_value_that_could_end_the_header_is_refused(String value) {
        Throwable failure = catchThrowable(
                () -> client.call(ThingRequest.of(ThingOperations.LABELLED).labelled(value)));
        assertThat(failure).isInstanceOf(InvalidRequestException.class).hasMessageContaining("Label");
        assertThat(failure.getMessage()).doesNotContain(value);
        assertNothingSent();
    }

    @Test
    void a_call_with_an_idempotency_token_gets_one_of_its_own() {
        client.call(ThingRequest.of(ThingOperations.CREATE_WITH_TOKEN));
        client.call(ThingRequest.of(ThingOperations.CREATE_WITH_TOKEN));
        List<String> tokens = SERVER.findAll(WireMock.anyRequestedFor(anyUrl())).stream()
                .map(r -> r.getHeader("X-Token"))
                .toList();
        assertThat(tokens).hasSize(2).doesNotHaveDuplicates().allMatch(t -> t.matches("[0-9a-f-]{36}"));
    }

    @Test
    void the_callers_own_idempotency_token_is_kept() {
        client.call(ThingRequest.of(ThingOperations.CREATE_WITH_TOKEN).tokened("mine"));
        assertThat(sent().getHeader("X-Token")).isEqualTo("mine");
        client.call(ThingRequest.of(ThingOperations.CREATE_BY_TOKEN_IN_QUERY));
        assertThat(sent().getUrl()).contains("&ClientToken=");
    }

    @Test
    void an_interceptor_changes_the_request_before_it_is_signed() {
        try (ThingClient changed = ThingClientBuilder.at(URI.create(SERVER.baseUrl()))
                .interceptor(r -> r.withQuery(Parameter.of("Extra", "1")))
                .interceptor(r -> r.withHeader(Parameter.of("X-Extra", "2")))
                .build()) {
            changed.call(ThingRequest.of(ThingOperations.READ));
        }
        assertThat(sent().getUrl()).contains("&Extra=1&AccessKeyId=");
        assertThat(sent().getHeader("X-Extra")).isEqualTo("2");
    }

    @Test
    void the_user_agent_names_the_sdk_and_the_application() {
        try (ThingClient named = ThingClientBuilder.at(URI.create(SERVER.baseUrl()))
                .userAgentSuffix("orders/2.1")
                .build()) {
            named.call(ThingRequest.of(ThingOperations.READ));
        }
        assertThat(sent().getHeader("User-Agent")).matches("multicloud-sdk-java/\\d\\S* java/\\d+ orders/2\\.1");
    }

    @Test
    void exchange_returns_what_is_around_the_answer() {
        ApiResponse<Thing> answer = client.exchange(ThingRequest.of(ThingOperations.READ));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.requestId()).contains("r-1");
        assertThat(answer.attempts()).isEqualTo(1);
        assertThat(answer.header("x-thing-secret")).contains("fake-answered-secret");
        assertThat(answer.header("retry-after")).contains("1");
        assertThat(answer.rawBody()).isEqualTo("{\"Name\":\"a\",\"RequestId\":\"r-1\"}");
        assertThat(answer.toString()).isEqualTo("ApiResponse[status=200, requestId=r-1, attempts=1]");
    }

    @Test
    void preview_shows_the_signed_request_masked_and_sends_nothing() {
        Preview get = client.preview(
                ThingRequest.of(ThingOperations.READ).named("it's").locked("fake-password"));
        assertThat(get.url())
                .startsWith(
                        SERVER.baseUrl() + "/things?Action=ReadThing&Version=v1&Name=it%27s&Password=***&AccessKeyId=")
                .endsWith("&Signature=***");
        Preview post = client.preview(
                ThingRequest.of(ThingOperations.CREATE).named("it's").locked("fake-password"));
        assertThat(post.body()).isEqualTo("{\"Name\":\"it's\",\"Password\":\"***\"}");
        assertThat(post.curl()).startsWith("curl -X POST ").contains("--data-raw '{\"Name\":\"it'\\''s\"");
        assertThat(get + get.curl() + post + post.curl()).doesNotContain("fake-password", "fake-access-key-secret");
        assertNothingSent();
    }

    @Test
    void a_preview_of_a_call_with_a_token_shows_the_token() {
        assertThat(client.preview(ThingRequest.of(ThingOperations.CREATE_WITH_TOKEN))
                        .headers())
                .anyMatch(h -> h.startsWith("X-Token: "));
    }

    private static LoggedRequest sent() {
        List<LoggedRequest> all = SERVER.findAll(WireMock.anyRequestedFor(anyUrl()));
        return all.get(all.size() - 1);
    }

    private static void assertNothingSent() {
        SERVER.verify(0, WireMock.anyRequestedFor(anyUrl()));
    }
}
