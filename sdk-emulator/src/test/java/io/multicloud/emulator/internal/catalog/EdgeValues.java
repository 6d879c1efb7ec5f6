package io.multicloud.emulator.internal.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.multicloud.emulator.internal.json.Json;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The values at the edge of a rule, and those one beyond. */
record EdgeValues(List<JsonNode> kept, List<JsonNode> broken) {

    private static final List<String> WRONG_TIMES =
            List.of("2026-03-01T08:00Z", "2026-02-30T08:00:00Z", "2026-03-01T08:00:00", "today");

    /** Of a list it makes lists with one item of that value; patterns take their samples from a table. */
    static EdgeValues of(String place, CatalogParameter parameter, ValueRule rule, JsonNode present) {
        if (rule.key().endsWith("Items")) {
            return parameter.isList()
                    ? ofItems(rule, present.path(0))
                    : ofItems(rule, present).joined();
        }
        if (rule.key().equals("format")) {
            return new EdgeValues(List.of(present), wrongTimes(rule.limit().asText()));
        }
        EdgeValues values = ofValue(place, parameter, rule);
        return parameter.isList() ? values.asItems() : values;
    }

    private static List<JsonNode> wrongTimes(String format) {
        boolean local = format.equals("local-seconds");
        String ofOtherForm = local ? "2026-03-01T08:00:00Z" : "2026-03-01 08:00:00";
        return Stream.concat(Stream.of(ofOtherForm), WRONG_TIMES.stream())
                .map(time -> (JsonNode) TextNode.valueOf(time))
                .toList();
    }

    private static EdgeValues ofValue(String place, CatalogParameter parameter, ValueRule rule) {
        int limit = rule.limit().asInt();
        return switch (rule.key()) {
            case "min" -> of(number(parameter, limit), number(parameter, limit - 1L));
            case "max" -> of(number(parameter, limit), number(parameter, limit + 1L));
            case "step" -> of(number(parameter, 10L * limit), number(parameter, 10L * limit + 1));
            case "minLength" -> of(text(parameter, limit), text(parameter, limit - 1));
            case "maxLength" -> of(text(parameter, limit), text(parameter, limit + 1));
            case "maxBytes" -> of(bytes(limit), bytes(limit + 1));
            case "enum" -> new EdgeValues(items(rule.limit()), List.of(other(parameter, rule.limit())));
            case "noneOf" -> new EdgeValues(List.of(other(parameter, rule.limit())), items(rule.limit()));
            case "pattern" -> PatternSamples.of(place);
            default -> throw new AssertionError("no edges for " + rule.key());
        };
    }

    private static EdgeValues ofItems(ValueRule rule, JsonNode item) {
        int limit = rule.limit().asInt();
        return of(times(item, limit), times(item, rule.key().equals("minItems") ? limit - 1 : limit + 1));
    }

    /** As the texts with commas that stand for lists. */
    private EdgeValues joined() {
        return new EdgeValues(
                kept.stream().map(EdgeValues::join).toList(),
                broken.stream().map(EdgeValues::join).toList());
    }

    private static JsonNode join(JsonNode list) {
        StringJoiner text = new StringJoiner(",");
        list.forEach(item -> text.add(item.asText()));
        return TextNode.valueOf(text.toString());
    }

    private EdgeValues asItems() {
        return new EdgeValues(
                kept.stream().map(value -> (JsonNode) times(value, 1)).toList(),
                broken.stream().map(value -> (JsonNode) times(value, 1)).toList());
    }

    private static EdgeValues of(JsonNode kept, JsonNode broken) {
        return new EdgeValues(List.of(kept), List.of(broken));
    }

    private static ArrayNode times(JsonNode item, int times) {
        ArrayNode list = Json.array();
        for (int i = 0; i < times; i++) {
            list.add(item);
        }
        return list;
    }

    private static JsonNode number(CatalogParameter parameter, long number) {
        return parameter.in().equals("query") || parameter.type().equals("string")
                ? TextNode.valueOf(Long.toString(number))
                : BigIntegerNode.valueOf(BigInteger.valueOf(number));
    }

    /** Of the length, and of the form that the parameter demands beside. */
    private static JsonNode text(CatalogParameter parameter, int length) {
        return Stream.of("", "Aa1")
                .filter(start -> start.length() <= length)
                .map(start -> (JsonNode) TextNode.valueOf(start + "a".repeat(length - start.length())))
                .filter(text -> parameter
                        .rules()
                        .all()
                        .allMatch(rule ->
                                !rule.key().equals("pattern") || rule.allows().test(text)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no text of " + length + " for " + parameter.name()));
    }

    private static JsonNode bytes(int length) {
        return TextNode.valueOf("库".repeat(length / 3) + "a".repeat(length % 3));
    }

    /** One more than the greatest, the text with a letter more, the other of two. */
    private static JsonNode other(CatalogParameter parameter, JsonNode list) {
        JsonNode last = list.path(list.size() - 1);
        if (last.isBoolean()) {
            return BooleanNode.valueOf(!last.booleanValue());
        }
        return last.isNumber() ? number(parameter, last.longValue() + 1) : TextNode.valueOf(last.textValue() + "x");
    }

    private static List<JsonNode> items(JsonNode list) {
        return new ArrayList<>(StreamSupport.stream(list.spliterator(), false).toList());
    }
}
