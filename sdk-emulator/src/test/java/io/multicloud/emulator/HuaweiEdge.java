package io.multicloud.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.catalog.CatalogOperation;
import io.multicloud.emulator.internal.catalog.CatalogParameter;
import io.multicloud.emulator.internal.catalog.Edge;
import io.multicloud.emulator.kit.HuaweiCall;
import io.multicloud.emulator.kit.Signing;
import java.net.URI;
import java.util.Set;
import java.util.StringJoiner;

/** The request of an edge as a call, each value at its place. */
record HuaweiEdge(CatalogOperation operation, ObjectNode request) {

    HuaweiEdge(Edge edge, String project) {
        this(edge.served().operation(), edge.request().deepCopy());
        if (!edge.parameter().equals("project_id")) {
            request.put("project_id", project);
        }
    }

    static boolean hasAllOfThePath(Edge edge) {
        return edge.served().operation().request().stream()
                .filter(parameter -> parameter.in().equals("path"))
                .allMatch(parameter -> edge.request().has(parameter.name()));
    }

    /** What leaves its segment is no value yet, and what tells two operations apart cannot be missed. */
    static boolean isElsewhere(Edge edge) {
        boolean segment = Set.of("project_id", "instance_id", "backup_id").contains(edge.parameter());
        boolean name = Set.of("restore_point", "restart").contains(edge.parameter());
        return segment || name;
    }

    HuaweiCall call(URI endpoint) {
        ObjectNode body = request.deepCopy();
        HuaweiCall call = new HuaweiCall(endpoint, operation.method(), path());
        for (CatalogParameter parameter : operation.request()) {
            JsonNode value = request.path(parameter.name());
            if (!parameter.in().equals("body")) {
                body.remove(parameter.name());
            }
            if (parameter.in().equals("query") && !value.isMissingNode()) {
                call.with(parameter.name(), text(value));
            }
            if (parameter.in().equals("header") && !value.isMissingNode()) {
                call.header(parameter.name(), value.asText());
            }
        }
        return operation.hasBody() ? call.body(body.toString()) : call;
    }

    private String path() {
        String path = operation.path();
        for (CatalogParameter parameter : operation.request()) {
            path = path.replace(
                    "{" + parameter.name() + "}",
                    Signing.encode(request.path(parameter.name()).asText()));
        }
        return path;
    }

    /** Tags go as one text. */
    private static String text(JsonNode value) {
        if (!value.isArray()) {
            return value.asText();
        }
        StringJoiner pairs = new StringJoiner(",");
        value.forEach(tag ->
                pairs.add(tag.path("key").asText() + "=" + tag.path("value").asText()));
        return pairs.toString();
    }
}
