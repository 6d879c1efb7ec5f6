package io.multicloud.tests.contract.scaffold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Values of the catalog as Java writes them. */
final class Literals {

    private Literals() {}

    static String of(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static String quoted(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(value -> of(value.asText()))
                .collect(Collectors.joining(", "));
    }

    static String joined(JsonNode values, String by) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(by));
    }
}
