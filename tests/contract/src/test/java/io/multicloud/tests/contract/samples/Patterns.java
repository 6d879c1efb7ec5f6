package io.multicloud.tests.contract.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Texts that keep a documented form, the plainest first, and texts that do not; by the form's expression. */
public record Patterns(String expression, List<String> kept, List<String> broken) {

    public static final List<Patterns> ALL = read();

    public static Patterns of(String expression) {
        return ALL.stream()
                .filter(one -> one.expression.equals(expression))
                .findFirst()
                .orElseThrow(() -> new AssertionError("patterns.json has no samples of " + expression));
    }

    private static List<Patterns> read() {
        String path = "/patterns.json";
        try (InputStream file = Objects.requireNonNull(Patterns.class.getResourceAsStream(path), path)) {
            return stream(new ObjectMapper().readTree(file))
                    .map(one -> new Patterns(
                            one.path("pattern").asText(), texts(one.path("kept")), texts(one.path("broken"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(JsonNode list) {
        return stream(list).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
