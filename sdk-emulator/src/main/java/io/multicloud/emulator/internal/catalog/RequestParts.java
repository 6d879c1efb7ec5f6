package io.multicloud.emulator.internal.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The values of a request, by the place where they stand. What is not in the body is text. */
public record RequestParts(ObjectNode path, ObjectNode query, ObjectNode header, ObjectNode body) {

    /** For protocols that take every value from one place. */
    public static RequestParts ofOnePlace(ObjectNode values) {
        return new RequestParts(values, values, values, values);
    }

    JsonNode value(String in, String name) {
        ObjectNode part = switch (in) {
            case "path" -> path;
            case "query" -> query;
            case "header" -> header;
            default -> body;
        };
        return part.path(name);
    }
}
