package io.multicloud.emulator.internal.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** All edges of all rules of one operation that the emulator serves. */
public final class Edges {

    private final Served served;
    private final List<Edge> found = new ArrayList<>();

    private Edges(Served served) {
        this.served = served;
    }

    public static Stream<Edge> all() {
        return Served.ALL.stream().flatMap(Edges::of);
    }

    static Stream<Edge> of(Served served) {
        Edges edges = new Edges(served);
        edges.visit(served.operation().request(), "");
        return edges.found.stream();
    }

    private void visit(List<CatalogParameter> parameters, String prefix) {
        for (CatalogParameter parameter : parameters) {
            String path = prefix + parameter.name();
            presence(parameter, parameters, path, prefix);
            parameter.rules().all().forEach(rule -> values(served.request(), parameter, path, rule));
            for (RuleCase one : parameter.rules().cases()) {
                ObjectNode request = with(served.request(), prefix + one.parameter(), TextNode.valueOf(one.value()));
                one.rules().all().forEach(rule -> values(request, parameter, path, rule));
            }
            visit(parameter.fields(), path + (parameter.isList() ? "[0]." : "."));
        }
    }

    private void values(ObjectNode request, CatalogParameter parameter, String path, ValueRule rule) {
        EdgeValues values = EdgeValues.of(served + " " + path, parameter, rule, request.at(Edge.pointer(path)));
        String place = parameter.isList() && !rule.key().endsWith("Items") ? path + "[0]" : path;
        values.kept().forEach(value -> add(place, rule.key(), true, with(request, path, value)));
        values.broken().forEach(value -> add(place, rule.key(), false, with(request, path, value)));
    }

    private void presence(CatalogParameter parameter, List<CatalogParameter> beside, String path, String prefix) {
        if (parameter.required()) {
            add(path, "required", parameter.hasDefault(), without(served.request(), path));
        }
        parameter.rules().requiredWhen().ifPresent(when -> {
            String other = prefix + when.parameter();
            ObjectNode absent = without(served.request(), path);
            JsonNode value = demanding(when, served.request().at(Edge.pointer(other)));
            boolean demandedByValue = when.present() || !when.values().isEmpty();
            add(path, "requiredWhen", !demandedByValue, with(absent, other, value));
            add(path, "requiredWhen", demandedByValue, notNamed(absent, other, beside, when));
        });
    }

    /** A value with which the parameter is required, or for which it must be absent: where it fits, the one at hand. */
    private static JsonNode demanding(RequiredWhen when, JsonNode present) {
        boolean fits = when.values().isEmpty()
                ? !present.isMissingNode()
                : when.values().contains(present.asText());
        String value = when.values().isEmpty() ? "1" : when.values().get(0);
        return fits ? present : TextNode.valueOf(value);
    }

    /** The request without the other parameter; where that one is required, with a value that demands nothing. */
    private static ObjectNode notNamed(
            ObjectNode request, String other, List<CatalogParameter> beside, RequiredWhen when) {
        return beside.stream()
                .filter(parameter -> parameter.name().equals(when.parameter()) && parameter.mustBeThere())
                .flatMap(Edges::choices)
                .filter(value -> !when.values().contains(value.asText()))
                .findFirst()
                .map(value -> with(request, other, value))
                .orElseGet(() -> without(request, other));
    }

    private static Stream<JsonNode> choices(CatalogParameter parameter) {
        if (parameter.type().equals("boolean")) {
            return Stream.of(BooleanNode.TRUE, BooleanNode.FALSE);
        }
        return parameter
                .rules()
                .all()
                .filter(rule -> rule.key().equals("enum"))
                .flatMap(rule -> StreamSupport.stream(rule.limit().spliterator(), false));
    }

    private void add(String path, String rule, boolean kept, ObjectNode request) {
        found.add(new Edge(served, path, rule, kept, request));
    }

    private static ObjectNode with(ObjectNode request, String path, JsonNode value) {
        ObjectNode copy = request.deepCopy();
        parent(copy, path).set(last(path), value);
        return copy;
    }

    private static ObjectNode without(ObjectNode request, String path) {
        ObjectNode copy = request.deepCopy();
        parent(copy, path).remove(last(path));
        return copy;
    }

    /** The object that holds the value; it is in the request unless an edge has taken it out. */
    private static ObjectNode parent(ObjectNode request, String path) {
        int dot = path.lastIndexOf('.');
        JsonNode node = dot < 0 ? request : request.at(Edge.pointer(path.substring(0, dot)));
        if (node instanceof ArrayNode || !(node instanceof ObjectNode object)) {
            throw new AssertionError("the request has no place for " + path);
        }
        return object;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
