package io.multicloud.tests.contract.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.multicloud.tests.contract.catalog.Member;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The values at the edge of a rule, and those one beyond. */
record EdgeValues(List<JsonNode> kept, List<JsonNode> broken) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static EdgeValues of(Member member, String rule, JsonNode limit) {
        EdgeValues values =
                rule.endsWith("Items") ? ofItems(member, rule, limit.asInt()) : ofValue(member, rule, limit);
        return member.list() && !rule.endsWith("Items") ? values.asItems() : values;
    }

    private static EdgeValues ofValue(Member member, String rule, JsonNode limit) {
        long bound = limit.asLong();
        JsonNode rules = member.rules();
        return switch (rule) {
            case "min" -> numbers(member, bound, bound - 1);
            case "max" -> numbers(member, bound, bound + 1);
            case "step" -> numbers(member, SampleRequest.number(rules), SampleRequest.number(rules) + 1);
            case "minLength" ->
                texts(SampleTexts.ofLength(rules, (int) bound), SampleTexts.ofLength(rules, (int) bound - 1));
            case "maxLength" ->
                texts(SampleTexts.ofLength(rules, (int) bound), SampleTexts.ofLength(rules, (int) bound + 1));
            case "maxBytes" -> texts(SampleTexts.ofBytes((int) bound), SampleTexts.ofBytes((int) bound + 1));
            case "enum" -> new EdgeValues(list(limit), others(member, limit));
            case "noneOf" -> new EdgeValues(others(member, limit).subList(0, 1), list(limit));
            case "pattern" -> ofPattern(limit.asText());
            case "format" -> ofFormat(member);
            case "after" -> texts(SampleTimes.of(member, 6), SampleTimes.of(member, 5));
            default -> throw new AssertionError("no edges for " + rule);
        };
    }

    private static EdgeValues ofPattern(String expression) {
        Patterns samples = Patterns.of(expression);
        return new EdgeValues(nodes(samples.kept()), nodes(samples.broken()));
    }

    private static EdgeValues ofFormat(Member member) {
        String good = SampleTimes.of(member);
        String utc = "2018-08-05T15:00:00Z";
        boolean withOffset = member.rules().path("format").asText().equals("offset-seconds");
        List<String> bad = Stream.of("soon", "2018-08-05", "2018-08-05 15:00:00", "2018-08-05T15:00Z", utc, good + "x")
                .filter(text -> !text.equals(good) && !(withOffset && text.equals(utc)))
                .toList();
        return new EdgeValues(nodes(List.of(good)), nodes(bad));
    }

    private static EdgeValues ofItems(Member member, String rule, int limit) {
        int beyond = rule.equals("minItems") ? limit - 1 : limit + 1;
        return new EdgeValues(List.of(items(member, limit)), List.of(items(member, beyond)));
    }

    private static JsonNode items(Member member, int times) {
        JsonNode one = SampleRequest.of(member);
        if (!member.list()) {
            return TextNode.valueOf(
                    IntStream.range(0, times).mapToObj(i -> one.asText()).collect(Collectors.joining(",")));
        }
        ArrayNode list = JSON.arrayNode();
        IntStream.range(0, times).forEach(i -> list.add(one.get(0)));
        return list;
    }

    private EdgeValues asItems() {
        return new EdgeValues(
                kept.stream()
                        .<JsonNode>map(value -> JSON.arrayNode().add(value))
                        .toList(),
                broken.stream()
                        .<JsonNode>map(value -> JSON.arrayNode().add(value))
                        .toList());
    }

    private static EdgeValues numbers(Member member, long kept, long broken) {
        return new EdgeValues(List.of(number(member, kept)), List.of(number(member, broken)));
    }

    private static EdgeValues texts(String kept, String broken) {
        return new EdgeValues(nodes(List.of(kept)), nodes(List.of(broken)));
    }

    static JsonNode number(Member member, long number) {
        return member.type().equals("string") ? TextNode.valueOf(Long.toString(number)) : LongNode.valueOf(number);
    }

    // Far from a list of values, and as near to it as a text can be that is not of it.
    private static List<JsonNode> others(Member member, JsonNode listed) {
        JsonNode last = listed.path(listed.size() - 1);
        if (last.isBoolean()) {
            return List.of(BooleanNode.valueOf(!last.booleanValue()));
        }
        if (last.isNumber()) {
            return List.of(number(member, last.longValue() + 1));
        }
        Predicate<String> isListed = text -> list(listed).contains(TextNode.valueOf(text));
        return Stream.of(last.asText() + "x", last.asText().replaceFirst("[0-9]", "9"), swapped(last.asText()))
                .filter(isListed.negate())
                .<JsonNode>map(TextNode::valueOf)
                .toList();
    }

    private static String swapped(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return upper.equals(text) ? text.toLowerCase(Locale.ROOT) : upper;
    }

    private static List<JsonNode> nodes(List<String> texts) {
        return texts.stream().<JsonNode>map(TextNode::valueOf).toList();
    }

    private static List<JsonNode> list(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
