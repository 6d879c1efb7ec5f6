package io.multicloud.emulator.internal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.emulator.internal.http.Content;
import io.multicloud.emulator.internal.http.RawRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HuaweiVerifierTest {

    static Stream<Named<JsonNode>> vectors() throws IOException {
        return Vectors.of("huawei-vectors.json");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void verifies_every_vector(JsonNode vector) throws Exception {
        RawRequest request = Vectors.request(vector);
        HuaweiAuthorization authorization = authorization(vector);
        assertThat(HuaweiCanonicalRequest.of(request, authorization.signedHeaders()))
                .isEqualTo(vector.path("canonicalRequest").asText());
        assertThat(verify(vector, request)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void refuses_every_changed_vector(JsonNode vector) throws Exception {
        RawRequest right = Vectors.request(vector);
        boolean bodySigned = !right.headerOr("x-sdk-content-sha256", "").equals("UNSIGNED-PAYLOAD");
        Content body = new Content("{\"changed\":true}".getBytes(StandardCharsets.UTF_8));
        assertThat(verify(
                        vector, copy(right, "PATCH", right.rawPath(), right.rawQuery(), right.headers(), right.body())))
                .as("method")
                .isFalse();
        assertThat(verify(
                        vector,
                        copy(
                                right,
                                right.method(),
                                right.rawPath() + "/x",
                                right.rawQuery(),
                                right.headers(),
                                right.body())))
                .as("path")
                .isFalse();
        assertThat(verify(
                        vector,
                        copy(
                                right,
                                right.method(),
                                right.rawPath(),
                                right.rawQuery() + "&x=1",
                                right.headers(),
                                right.body())))
                .as("query")
                .isFalse();
        assertThat(verify(
                        vector, copy(right, right.method(), right.rawPath(), right.rawQuery(), right.headers(), body)))
                .as("body")
                .isEqualTo(!bodySigned);
        for (String name : authorization(vector).signedHeaders()) {
            Map<String, List<String>> headers = new HashMap<>(right.headers());
            headers.put(name, List.of(right.headerOr(name, "") + "1"));
            assertThat(verify(
                            vector,
                            copy(right, right.method(), right.rawPath(), right.rawQuery(), headers, right.body())))
                    .as(name)
                    .isFalse();
        }
        assertThat(HuaweiVerifier.verify(right, authorization(vector), "fake-other-secret"))
                .isFalse();
    }

    @Test
    void a_claimed_hash_has_to_be_the_body_s_own() throws Exception {
        JsonNode vector =
                Vectors.of("huawei-vectors.json").findFirst().orElseThrow().getPayload();
        RawRequest plain = Vectors.request(vector);
        Map<String, List<String>> headers = new HashMap<>(plain.headers());
        headers.put("x-sdk-content-sha256", List.of(HuaweiPayload.sha256(new byte[0])));
        RawRequest claimed = copy(plain, plain.method(), plain.rawPath(), plain.rawQuery(), headers, plain.body());
        assertThat(verify(vector, claimed)).isTrue();
        Content other = new Content(new byte[] {1});
        assertThat(verify(vector, copy(claimed, plain.method(), plain.rawPath(), plain.rawQuery(), headers, other)))
                .isFalse();
    }

    private static HuaweiAuthorization authorization(JsonNode vector) {
        return HuaweiAuthorization.parse(vector.path("authorization").asText()).orElseThrow();
    }

    private static boolean verify(JsonNode vector, RawRequest request) throws Exception {
        return HuaweiVerifier.verify(
                request, authorization(vector), vector.path("secretKey").asText());
    }

    private static RawRequest copy(
            RawRequest request,
            String method,
            String path,
            String query,
            Map<String, List<String>> headers,
            Content body) {
        return new RawRequest(method, path, query, headers, body, request.bodyTooLarge(), request.loopback());
    }
}
