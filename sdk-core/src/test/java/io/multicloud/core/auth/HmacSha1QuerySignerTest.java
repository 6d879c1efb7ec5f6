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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HmacSha1QuerySignerTest {

    private static final Set<String> ADDED_BY_THE_SIGNER = Set.of(
            "AccessKeyId", "SignatureMethod", "SignatureVersion", "SignatureNonce", "Timestamp", "SecurityToken");

    private static final HmacSha1QuerySigner ALIYUN = HmacSha1QuerySigner.withKeySuffix("&");
    private static final HmacSha1QuerySigner CAPITAL_ONLINE = HmacSha1QuerySigner.withKeySuffix("");

    static Stream<Arguments> vectors() {
        return Stream.concat(
                Vectors.of("aliyun").map(v -> named("aliyun", v)),
                Vectors.of("capitalonline").map(v -> named("capitalonline", v)));
    }

    // Two vectors have blanks or other scripts in the secret: no client accepts such credentials.
    static Stream<Arguments> signableVectors() {
        return vectors().filter(v -> secret((JsonNode) v.get()[1]).matches("[\\x21-\\x7E]+"));
    }

    static Stream<Arguments> wrongSignatures() {
        return Vectors.of("capitalonline")
                .flatMap(v -> Stream.of(v)
                        .filter(w -> w.has("wrong"))
                        .flatMap(w -> stream(w.get("wrong"))
                                .map(wrong -> Arguments.of(
                                        v.get("name").asText()
                                                + ": "
                                                + wrong.get("mistake").asText(),
                                        v,
                                        wrong.get("signature").asText()))));
    }

    @Test
    void all_vectors_are_there() {
        assertThat(Vectors.of("aliyun")).hasSize(26);
        assertThat(Vectors.of("capitalonline")).hasSize(21);
        assertThat(wrongSignatures()).hasSize(13);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void canonical_query_string_to_sign_and_signature_are_those_of_the_vector(String name, JsonNode vector) {
        HttpRequest request = plain(vector, n -> true);
        assertThat(HmacSha1QuerySigner.canonicalQuery(request.query()))
                .isEqualTo(vector.get("canonicalQuery").asText());
        String stringToSign = HmacSha1QuerySigner.stringToSign(request);
        assertThat(stringToSign).isEqualTo(vector.get("stringToSign").asText());
        assertThat(signer(name).signature(secret(vector), stringToSign))
                .isEqualTo(vector.get("signature").asText());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("signableVectors")
    void signing_a_request_adds_exactly_the_parameters_of_the_vector(String name, JsonNode vector) {
        HttpRequest signed = signer(name).sign(plain(vector, n -> !ADDED_BY_THE_SIGNER.contains(n)), context(vector));

        List<Parameter> expected = new ArrayList<>(plain(vector, n -> true).query());
        assertThat(signed.query())
                .filteredOn(p -> !p.name().equals("Signature"))
                .extracting(p -> Parameter.of(p.name(), p.value()))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(signature(signed)).isEqualTo(vector.get("signature").asText());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongSignatures")
    void typical_mistakes_do_not_come_out(String name, JsonNode vector, String wrong) {
        String stringToSign = HmacSha1QuerySigner.stringToSign(plain(vector, n -> true));
        assertThat(CAPITAL_ONLINE.signature(secret(vector), stringToSign)).isNotEqualTo(wrong);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void the_other_providers_key_gives_another_signature(String name, JsonNode vector) {
        HmacSha1QuerySigner other = name.startsWith("aliyun") ? CAPITAL_ONLINE : ALIYUN;
        String stringToSign = HmacSha1QuerySigner.stringToSign(plain(vector, n -> true));
        assertThat(other.signature(secret(vector), stringToSign))
                .isNotEqualTo(vector.get("signature").asText());
    }

    @Test
    void the_kinds_of_mistakes_that_are_listed_for_capitalonline_do_not_come_out_for_aliyun_either() {
        JsonNode vector = vector("aliyun", "get-describe-instances");
        String right = vector.get("signature").asText();
        String stringToSign = vector.get("stringToSign").asText();
        String query = vector.get("canonicalQuery").asText();
        String secret = secret(vector);

        assertThat(ALIYUN.signature(secret, stringToSign)).isEqualTo(right);
        assertThat(ALIYUN.signature(secret, "GET&%2F&" + query)).isNotEqualTo(right);
        assertThat(ALIYUN.signature(secret, stringToSign.replace("GET&%2F&", "GET&/&")))
                .isNotEqualTo(right);
        assertThat(ALIYUN.signature(secret, stringToSign.replace("GET", "POST")))
                .isNotEqualTo(right);
        assertThat(ALIYUN.signature(secret, stringToSign.replace("%253A", "%3A")))
                .isNotEqualTo(right);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void parameters_of_a_form_are_signed_as_if_they_stood_in_the_query(String name, JsonNode vector) {
        HttpRequest all = plain(vector, n -> true);
        List<Parameter> form = all.query().stream()
                .filter(p -> p.name().startsWith("A") || p.name().startsWith("D"))
                .toList();
        HttpRequest split =
                plain(vector, n -> !n.startsWith("A") && !n.startsWith("D")).withBody(Body.form(form));

        assertThat(form).isNotEmpty();
        assertThat(HmacSha1QuerySigner.stringToSign(split))
                .isEqualTo(vector.get("stringToSign").asText());
    }

    @Test
    void a_signature_that_is_there_is_no_part_of_what_is_signed() {
        HttpRequest request = plain(vector("aliyun", "get-describe-instances"), n -> true);
        HttpRequest signed = request.withQuery(Parameter.secret("Signature", "fake"));

        assertThat(ALIYUN.signedText(signed)).isEqualTo(ALIYUN.signedText(request));
    }

    @Test
    void signature_and_security_token_are_marked_as_secret() {
        AccessKeyCredentials temporary = AccessKeyCredentials.temporary("fake-id", "fake-secret", "fake-token");
        HttpRequest signed = ALIYUN.sign(
                HttpRequest.of(HttpMethod.GET, URI.create("https://host.example"), "/"),
                new SigningContext(temporary, Instant.EPOCH, "nonce"));
        assertThat(signed.query())
                .filteredOn(Parameter::secret)
                .extracting(Parameter::name)
                .containsExactlyInAnyOrder("Signature", "SecurityToken");
        assertThat(signed.toString()).doesNotContain("fake-token", "fake-secret");
    }

    private static HmacSha1QuerySigner signer(String name) {
        return name.startsWith("aliyun") ? ALIYUN : CAPITAL_ONLINE;
    }

    private static HttpRequest plain(JsonNode vector, Predicate<String> names) {
        HttpRequest request = HttpRequest.of(
                HttpMethod.valueOf(vector.get("method").asText()), URI.create("https://host.example"), "/mysql/");
        for (var parameter : vector.get("params").properties()) {
            if (names.test(parameter.getKey())) {
                request = request.withQuery(
                        Parameter.of(parameter.getKey(), parameter.getValue().asText()));
            }
        }
        return request;
    }

    private static SigningContext context(JsonNode vector) {
        JsonNode params = vector.get("params");
        String id = vector.get("accessKeyId").asText();
        AccessKeyCredentials key = params.has("SecurityToken")
                ? AccessKeyCredentials.temporary(
                        id, secret(vector), params.get("SecurityToken").asText())
                : AccessKeyCredentials.of(id, secret(vector));
        return new SigningContext(
                key,
                Instant.parse(params.get("Timestamp").asText()),
                params.get("SignatureNonce").asText());
    }

    private static String secret(JsonNode vector) {
        return vector.path("accessKeySecret").asText(vector.path("secret").asText());
    }

    private static String signature(HttpRequest signed) {
        return signed.query().stream()
                .filter(p -> p.name().equals("Signature"))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static JsonNode vector(String provider, String name) {
        return Vectors.of(provider)
                .filter(v -> v.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Arguments named(String provider, JsonNode vector) {
        return Arguments.of(provider + " " + vector.get("name").asText(), vector);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
