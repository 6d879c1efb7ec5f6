package io.multicloud.emulator.internal.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;

/** A documented request, as values that can be checked: a payload, or a line such as {@code GET https://…}. */
record ExampleRequest(CatalogOperation operation, JsonNode example) {

    RequestParts parts() {
        if (example instanceof ObjectNode payload) {
            ObjectNode path = Json.object();
            operation.request().stream()
                    .filter(parameter -> parameter.in().equals("path"))
                    .forEach(parameter -> path.put(parameter.name(), "any"));
            return new RequestParts(path, payload, Json.object(), payload);
        }
        String target = example.asText().replaceFirst("^[A-Z]+ https://[^/]+", "");
        String[] halves = target.split("\\?", 2);
        ObjectNode path = Json.object();
        String[] names = operation.path().split("/", -1);
        String[] values = halves[0].split("/", -1);
        for (int i = 0; i < names.length; i++) {
            if (names[i].startsWith("{")) {
                path.put(names[i].substring(1, names[i].length() - 1), values[i]);
            }
        }
        return new RequestParts(path, query(halves.length > 1 ? halves[1] : ""), Json.object(), Json.object());
    }

    /** A value of asterisks stands for one that nobody shall see. */
    boolean isMasked(Violation violation) {
        String pointer =
                "/" + violation.parameter().replace("[", "/").replace("]", "").replace('.', '/');
        return example.at(pointer).asText().matches("\\*+");
    }

    private static ObjectNode query(String text) {
        ObjectNode query = Json.object();
        for (String pair : text.isEmpty() ? new String[0] : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            query.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return query;
    }
}
