package io.multicloud.emulator.internal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AliyunVerifierTest {

    static Stream<Named<JsonNode>> vectors() throws IOException {
        return Vectors.of("aliyun-vectors.json");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void verifies_every_vector(JsonNode vector) {
        Map<String, String> parameters = Vectors.parameters(vector);
        String method = vector.path("method").asText();
        assertThat(AliyunVerifier.stringToSign(method, parameters))
                .isEqualTo(vector.path("stringToSign").asText());
        assertThat(verify(vector, method, parameters)).isTrue();
        parameters.put("Signature", "is left out of what is signed");
        assertThat(verify(vector, method, parameters)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void refuses_every_changed_vector(JsonNode vector) {
        Map<String, String> parameters = Vectors.parameters(vector);
        String method = vector.path("method").asText();
        String signature = vector.path("signature").asText();
        String secret = vector.path("accessKeySecret").asText();
        for (String name : parameters.keySet()) {
            Map<String, String> changed = new LinkedHashMap<>(parameters);
            changed.merge(name, "x", String::concat);
            assertThat(verify(vector, method, changed)).as("changed " + name).isFalse();
            changed.remove(name);
            assertThat(verify(vector, method, changed)).as("without " + name).isFalse();
        }
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put("Zusatz", "");
        assertThat(verify(vector, method, more)).isFalse();
        assertThat(verify(vector, method.equals("GET") ? "POST" : "GET", parameters))
                .isFalse();
        assertThat(AliyunVerifier.verify(secret + "x", method, parameters, signature))
                .isFalse();
        assertThat(AliyunVerifier.verify(secret, method, parameters, signature.toLowerCase(Locale.ROOT)))
                .isFalse();
        assertThat(AliyunVerifier.verify(secret, method, parameters, "")).isFalse();
    }

    private static boolean verify(JsonNode vector, String method, Map<String, String> parameters) {
        return AliyunVerifier.verify(
                vector.path("accessKeySecret").asText(),
                method,
                parameters,
                vector.path("signature").asText());
    }
}
