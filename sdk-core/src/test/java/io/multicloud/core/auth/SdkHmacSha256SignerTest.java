package io.multicloud.core.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.core.http.Body;
import io.multicloud.core.http.HttpMethod;
import io.multicloud.core.http.HttpRequest;
import io.multicloud.core.http.Parameter;
import io.multicloud.core.testing.Vectors;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SdkHmacSha256SignerTest {

    private final SdkHmacSha256Signer signer = SdkHmacSha256Signer.create();

    static Stream<Arguments> vectors() {
        return Vectors.of("huawei").map(v -> Arguments.of(v.get("name").asText(), v));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "another method",
                        change(r -> HttpRequest.of(HttpMethod.POST, r.endpoint(), r.path())
                                .withQuery(r.query()))),
                Arguments.of(
                        "another path",
                        change(r -> HttpRequest.of(r.method(), r.endpoint(), r.path() + "x")
                                .withQuery(r.query()))),
                Arguments.of(
                        "another host",
                        change(r -> HttpRequest.of(r.method(), URI.create("https://other.example"), r.path())
                                .withQuery(r.query()))),
                Arguments.of("one more parameter", change(r -> r.withQuery(Parameter.of("more", "1")))),
                Arguments.of("one more header", change(r -> r.withHeader(Parameter.of("X-Language", "zh-cn")))),
                Arguments.of(
                        "a body", change(r -> r.withBody(Body.of("{}", "application/json", List.of(), () -> "{}")))));
    }

    private static UnaryOperator<HttpRequest> change(UnaryOperator<HttpRequest> change) {
        return change;
    }

    @Test
    void all_vectors_are_there() {
        assertThat(vectors()).hasSize(32);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void the_authorization_header_is_that_of_the_vector(String name, JsonNode vector) {
        HttpRequest signed = signer.sign(request(vector), context(vector));

        assertThat(SdkHmacSha256Signer.canonicalRequest(signed, SdkHmacSha256Signer.signedHeaders(signed)))
                .isEqualTo(vector.get("canonicalRequest").asText());
        assertThat(SdkHmacSha256Signer.stringToSign(
                        signed.header("X-Sdk-Date").orElseThrow(),
                        vector.get("canonicalRequest").asText()))
                .isEqualTo(vector.get("stringToSign").asText());
        assertThat(signed.header("Authorization"))
                .contains(vector.get("authorization").asText());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void a_request_that_differs_has_another_signature(String what, UnaryOperator<HttpRequest> change) {
        JsonNode vector = Vectors.of("huawei")
                .filter(v -> v.get("name").asText().equals("get-query-several"))
                .findFirst()
                .orElseThrow();
        HttpRequest changed = change.apply(request(vector));
        String signature = vector.get("authorization").asText().replaceAll(".*Signature=", "");

        assertThat(signer.sign(changed, context(vector)).header("Authorization").orElseThrow())
                .doesNotContain(signature);
    }

    @Test
    void the_secret_the_time_and_the_token_change_the_signature() {
        JsonNode vector = Vectors.of("huawei").findFirst().orElseThrow();
        String id = vector.get("accessKey").asText();
        String secret = vector.get("secretKey").asText();
        Instant time = context(vector).time();
        Stream<SigningContext> others = Stream.of(
                new SigningContext(AccessKeyCredentials.of(id, secret + "&"), time, ""),
                new SigningContext(AccessKeyCredentials.of(id, secret), time.plusSeconds(1), ""),
                new SigningContext(AccessKeyCredentials.temporary(id, secret, "fake-token"), time, ""));
        assertThat(others.map(c ->
                        signer.sign(request(vector), c).header("Authorization").orElseThrow()))
                .doesNotContain(vector.get("authorization").asText())
                .doesNotHaveDuplicates();
    }

    private static HttpRequest request(JsonNode vector) {
        HttpRequest request = HttpRequest.of(
                HttpMethod.valueOf(vector.get("method").asText()),
                URI.create("https://" + vector.get("host").asText()),
                vector.get("path").asText());
        for (JsonNode pair : vector.get("query")) {
            request = request.withQuery(
                    Parameter.of(pair.get(0).asText(), pair.get(1).asText()));
        }
        for (var header : vector.get("headers").properties()) {
            if (!List.of("X-Sdk-Date", "X-Security-Token").contains(header.getKey())) {
                request = request.withHeader(
                        Parameter.of(header.getKey(), header.getValue().asText()));
            }
        }
        JsonNode body = vector.get("body");
        return body.isNull()
                ? request
                : request.withBody(Body.of(body.asText(), "application/json", List.of(), () -> ""));
    }

    private static SigningContext context(JsonNode vector) {
        String id = vector.get("accessKey").asText();
        String secret = vector.get("secretKey").asText();
        JsonNode token = vector.get("headers").path("X-Security-Token");
        Instant time = LocalDateTime.parse(
                        vector.get("headers").get("X-Sdk-Date").asText(),
                        DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'"))
                .toInstant(ZoneOffset.UTC);
        AccessKeyCredentials key = token.isMissingNode()
                ? AccessKeyCredentials.of(id, secret)
                : AccessKeyCredentials.temporary(id, secret, token.asText());
        return new SigningContext(key, time, "unused");
    }
}
