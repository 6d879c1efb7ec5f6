package io.multicloud.emulator.internal.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes records of a catalog's file. */
final class CatalogReader {

    private CatalogReader() {}

    static Catalog read(ObjectNode file) {
        Map<String, CatalogOperation> operations = new LinkedHashMap<>();
        for (JsonNode node : file.path("operations")) {
            CatalogOperation operation = operation(node);
            if (operations.put(operation.name(), operation) != null) {
                throw new IllegalStateException(operation.name() + " stands twice in the catalog");
            }
        }
        return new Catalog(
                text(file, "provider"),
                text(file, "service"),
                text(file, "apiVersion"),
                Collections.unmodifiableMap(operations),
                file);
    }

    static List<CatalogParameter> parameters(JsonNode list) {
        List<CatalogParameter> parameters = new ArrayList<>();
        list.forEach(node -> parameters.add(parameter(node)));
        return List.copyOf(parameters);
    }

    private static CatalogOperation operation(JsonNode node) {
        return new CatalogOperation(
                text(node, "name"),
                text(node.path("http"), "method"),
                text(node.path("http"), "path"),
                node.has("since"),
                parameters(node.path("request")));
    }

    private static CatalogParameter parameter(JsonNode node) {
        return new CatalogParameter(
                text(node, "name"),
                text(node, "in"),
                text(node, "type"),
                node.path("required").asBoolean(),
                node.has("default"),
                otherNames(node),
                node.path("wire").asText().equals("string"),
                RulesReader.read(node.path("rules"), node.path("constraint").asText()),
                parameters(node.path("fields")));
    }

    private static List<String> otherNames(JsonNode node) {
        List<String> names = new ArrayList<>();
        if (node.has("wireName")) {
            names.add(text(node, "wireName"));
        }
        node.path("aliases").forEach(alias -> names.add(alias.asText()));
        return names.stream().distinct().toList();
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isTextual()) {
            throw new IllegalStateException("the catalog lacks " + name + " in " + node.path("name"));
        }
        return value.textValue();
    }
}
