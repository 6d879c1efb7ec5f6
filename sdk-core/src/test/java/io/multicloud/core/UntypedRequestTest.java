package io.multicloud.core;

import static io.multicloud.core.http.HttpMethod.DELETE;
import static io.multicloud.core.http.HttpMethod.POST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.error.InvalidRequestException;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.core.error.ServiceException;
import io.multicloud.core.spi.Place;
import io.multicloud.core.testing.Color;
import io.multicloud.core.testing.RawServer;
import io.multicloud.core.testing.ThingClient;
import io.multicloud.core.testing.ThingClientBuilder;
import io.multicloud.core.testing.ThingOperations;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UntypedRequestTest {

    private static final Secret PASSWORD = Secret.of("fake-pass-word");

    private volatile String answer = "{\"Name\":\"a\"}";
    private volatile int status = 200;
    private RawServer server;
    private ThingClient client;

    @BeforeEach
    void start() throws IOException {
        server = RawServer.start((socket, number) -> RawServer.write(socket, RawServer.json(status, "", answer)));
        client = builder().build();
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        server.close();
    }

    @Test
    void an_action_without_types_is_signed_and_sent_like_any_other() {
        client.call(request().with("Size", 3).with("Ready", true).with("Color", Color.RED));
        assertThat(server.requests().get(0))
                .startsWith("GET /things?")
                .contains("Action=TintThing", "Version=v1", "Size=3", "Ready=true", "Color=RED", "Signature=");
    }

    @Test
    void a_post_carries_its_values_in_a_json_body() {
        client.call(request()
                .method(POST)
                .path("/v1/{project_id}/things/{id}/tint")
                .with("id", "t-1")
                .withHeader("X-Label", "l")
                .with("Colors", List.of(Map.of("Name", "red", "Key", PASSWORD)))
                .with("Gone", "once")
                .with("Gone", null));
        assertThat(server.requests().get(0))
                .startsWith("POST /v1/p1/things/t-1/tint?")
                .contains("X-Label: l")
                .contains("{\"Colors\":[{")
                .contains("\"Key\":\"fake-pass-word\"", "\"Name\":\"red\"")
                .doesNotContain("Gone", "\"id\"");
    }

    @Test
    void a_value_in_the_path_cannot_leave_its_place() {
        assertThat(catchThrowable(() -> client.call(
                        request().path("/things/{id}").method(DELETE).with("id", "b/../c?d"))))
                .isInstanceOf(InvalidRequestException.class);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void the_answer_is_read_by_the_names_of_the_service() {
        answer =
                "{\"Items\":[{\"Id\":\"t-1\",\"Size\":7,\"None\":null},{\"Id\":\"t-2\"}],\"Ready\":true,\"RequestId\":\"r-1\"}";
        ApiResponse<UntypedResponse> whole = client.exchange(request());
        UntypedResponse body = whole.body();
        assertThat(whole.requestId()).contains("r-1");
        assertThat(body.text("Items.1.Id")).contains("t-2");
        assertThat(body.text("Items.0.Size")).contains("7");
        assertThat(body.text("Ready")).contains("true");
        assertThat(body.list("Items")).hasSize(2);
        assertThat(body.list("Items.1"))
                .as("a list of one may look like its only element")
                .hasSize(1);
        assertThat(body.text("Items.1.0.Id")).contains("t-2");
        assertThat(body.values()).containsOnlyKeys("Items", "Ready", "RequestId");
        assertThat(body).hasToString("UntypedResponse[Items, Ready, RequestId]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "items",
                "Items",
                "Items.2.Id",
                "Items.-1",
                "Items.x",
                "Items..Id",
                "Items.0.None",
                "Ready.a",
                "Items.99999999999.Id"
            })
    void what_is_not_there_is_empty(String path) {
        answer = "{\"Items\":[{\"Id\":\"t-1\",\"None\":null}],\"Ready\":true}";
        UntypedResponse body = client.call(request());
        assertThat(body.text(path)).isEmpty();
        assertThat(body.list(path.equals("Items") ? "Ready" : path)).isEmpty();
    }

    @Test
    void errors_are_those_of_the_service() {
        answer = "{\"Code\":\"NoSuch\",\"Message\":\"none\"}";
        status = 404;
        assertThat(catchThrowable(() -> client.call(request())))
                .isInstanceOfSatisfying(
                        ServiceException.class, e -> assertThat(e.operation()).isEqualTo("test.things.TintThing"));
    }

    @Test
    void it_is_never_repeated_unless_it_is_said_to_read() {
        status = 500;
        try (ThingClient repeating =
                builder().retryPolicy(RetryPolicy.standard()).build()) {
            assertThat(catchThrowable(() -> repeating.call(request()))).isInstanceOf(OutcomeUnknownException.class);
            assertThat(server.requests()).hasSize(1);
            assertThat(catchThrowable(() -> repeating.call(request().read()))).isInstanceOf(ServiceException.class);
            assertThat(server.requests()).hasSize(4);
        }
    }

    @Test
    void with_an_idempotency_token_it_is_repeated_with_the_same_one() {
        status = 500;
        try (ThingClient repeating =
                builder().retryPolicy(RetryPolicy.standard()).build()) {
            UntypedRequest<ThingClient> once = request().idempotencyToken(Place.QUERY, "ClientToken");
            assertThat(catchThrowable(() -> repeating.call(once))).isInstanceOf(OutcomeUnknownException.class);
            assertThat(catchThrowable(() -> repeating.call(once.with("ClientToken", "mine"))))
                    .isInstanceOf(OutcomeUnknownException.class);
        }
        List<String> tokens =
                server.requests().stream().map(UntypedRequestTest::token).toList();
        assertThat(tokens).hasSize(6).element(0).isNotEqualTo("mine");
        assertThat(tokens.subList(0, 3)).containsOnly(tokens.get(0));
        assertThat(tokens.subList(3, 6)).containsOnly("mine");
    }

    @Test
    void its_secrets_show_nowhere() {
        UntypedRequest<ThingClient> secret =
                request().with("Password", PASSWORD).with("Note", "private");
        assertThat(client.preview(secret).toString()).contains("***").doesNotContain("fake-pass-word");
        assertThat(secret).hasToString("test.things.TintThing [Password, Note]");
    }

    @Test
    void its_secrets_are_not_sent_over_plain_http_to_others() {
        try (ThingClient plain = new ThingClientBuilder()
                .endpoint("http://things.example")
                .allowPlainHttp(true)
                .credentials(AccessKeyCredentials.of("fake-access-key-id", "fake-access-key-secret"))
                .build()) {
            UntypedRequest<ThingClient> nested =
                    plain.untyped("TintThing").path("/things").method(POST).with("a", List.of(Map.of("b", PASSWORD)));
            assertThat(catchThrowable(() -> plain.preview(nested)))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("HTTPS");
        }
    }

    @Test
    void a_value_that_no_service_reads_is_refused_when_it_is_given() {
        for (Object odd : Arrays.asList(Instant.EPOCH, new Object(), List.of(Instant.EPOCH), Map.of(1, "a"))) {
            assertThat(catchThrowable(() -> request().with("When", odd)))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("When must");
        }
        assertThat(catchThrowable(() -> client.untyped(" "))).isInstanceOf(InvalidRequestException.class);
        assertThat(catchThrowable(() -> request().path("things"))).isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void where_each_action_has_its_own_path_it_must_be_given() {
        try (ThingClient without = builder().service(ThingOperations.SERVICE).build()) {
            assertThat(catchThrowable(() -> without.call(without.untyped("TintThing"))))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("path(");
        }
    }

    private static String token(String request) {
        return request.replaceFirst("(?s).*[?&]ClientToken=([^&]+)&.*", "$1");
    }

    private UntypedRequest<ThingClient> request() {
        return client.untyped("TintThing");
    }

    private ThingClientBuilder builder() {
        return ThingClientBuilder.at(server.endpoint()).service(ThingOperations.SERVICE.withPath("/things"));
    }
}
