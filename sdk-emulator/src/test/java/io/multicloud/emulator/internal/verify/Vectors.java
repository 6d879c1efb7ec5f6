package io.multicloud.emulator.internal.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.multicloud.emulator.internal.http.Content;
import io.multicloud.emulator.internal.http.RawRequest;
import io.multicloud.emulator.kit.Signing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Named;

/** Known answers, computed by independent implementations and compared with the vendors' own signers where those exist. */
final class Vectors {

    private Vectors() {}

    static Stream<Named<JsonNode>> of(String file) throws IOException {
        try (InputStream json = Vectors.class.getResourceAsStream(file)) {
            JsonNode vectors = new ObjectMapper().readTree(json).path("vectors");
            return StreamSupport.stream(vectors.spliterator(), false)
                    .map(vector -> Named.of(vector.path("name").asText(), vector));
        }
    }

    static Map<String, String> parameters(JsonNode vector) {
        Map<String, String> parameters = new LinkedHashMap<>();
        vector.path("params")
                .properties()
                .forEach(
                        entry -> parameters.put(entry.getKey(), entry.getValue().asText()));
        return parameters;
    }

    /** The request as it would come over the wire. */
    static RawRequest request(JsonNode vector) {
        List<String> query = new ArrayList<>();
        vector.path("query")
                .forEach(pair -> query.add(Signing.encode(pair.path(0).asText()) + "="
                        + Signing.encode(pair.path(1).asText())));
        Map<String, List<String>> headers = new HashMap<>();
        headers.put("host", List.of(vector.path("host").asText()));
        vector.path("headers")
                .properties()
                .forEach(entry -> headers.put(
                        entry.getKey().toLowerCase(Locale.ROOT),
                        List.of(entry.getValue().asText())));
        return new RawRequest(
                vector.path("method").asText(),
                Signing.encode(vector.path("path").asText()).replace("%2F", "/"),
                String.join("&", query),
                headers,
                new Content(vector.path("body").asText("").getBytes(StandardCharsets.UTF_8)),
                false,
                true);
    }
}
