package io.multicloud.emulator.internal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.emulator.internal.http.PercentCodec;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CapitalOnlineVerifierTest {

    static Stream<Named<JsonNode>> vectors() throws IOException {
        return Vectors.of("capitalonline-vectors.json");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void verifies_every_vector(JsonNode vector) throws Exception {
        Map<String, String> parameters = Vectors.parameters(vector);
        String method = vector.path("method").asText();
        String signature = PercentCodec.decode(vector.path("encodedSignature").asText());
        assertThat(signature).isEqualTo(vector.path("signature").asText());
        assertThat(RpcStringToSign.of(method, parameters))
                .isEqualTo(vector.path("stringToSign").asText());
        assertThat(verify(vector, method, parameters, signature)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void refuses_every_changed_vector(JsonNode vector) {
        Map<String, String> parameters = Vectors.parameters(vector);
        String method = vector.path("method").asText();
        String signature = vector.path("signature").asText();
        for (String name : parameters.keySet()) {
            Map<String, String> changed = new LinkedHashMap<>(parameters);
            changed.merge(name, "x", String::concat);
            assertThat(verify(vector, method, changed, signature)).as(name).isFalse();
        }
        assertThat(verify(vector, method.equals("GET") ? "POST" : "GET", parameters, signature))
                .isFalse();
        String otherSecret = vector.path("secret").asText() + "x";
        assertThat(CapitalOnlineVerifier.verify(otherSecret, method, parameters, signature))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void refuses_what_typical_mistakes_give(JsonNode vector) {
        vector.path("wrong")
                .forEach(wrong -> assertThat(verify(
                                vector,
                                vector.path("method").asText(),
                                Vectors.parameters(vector),
                                wrong.path("signature").asText()))
                        .as(wrong.path("mistake").asText())
                        .isFalse());
    }

    private static boolean verify(JsonNode vector, String method, Map<String, String> parameters, String signature) {
        return CapitalOnlineVerifier.verify(vector.path("secret").asText(), method, parameters, signature);
    }
}
