package io.multicloud.emulator.internal.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rules of one parameter. A rule that it does not know is a mistake in the file. */
final class RulesReader {

    private static final String COMMA_SEPARATED = "comma-separated";

    private RulesReader() {}

    static Rules read(JsonNode node, String constraint) {
        if (node.isMissingNode()) {
            return Rules.NONE;
        }
        List<ValueRule> ofWhole = new ArrayList<>();
        List<ValueRule> ofItems = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            switch (entry.getKey()) {
                case "minItems" -> ofWhole.add(ItemsRules.min(entry.getValue()));
                case "maxItems" -> ofWhole.add(ItemsRules.max(entry.getValue()));
                case "requiredWhen", "after", "when", "leavesOut" -> {
                    // Read below, or meant for people.
                }
                default ->
                    valueRule(entry.getKey(), entry.getValue(), constraint).ifPresent(ofItems::add);
            }
        }
        return new Rules(
                List.copyOf(ofWhole),
                List.copyOf(ofItems),
                node.path("format").asText().equals(COMMA_SEPARATED),
                requiredWhen(node.path("requiredWhen")),
                Optional.of(node.path("after")).filter(JsonNode::isTextual).map(JsonNode::textValue),
                cases(node.path("when"), constraint));
    }

    private static Optional<ValueRule> valueRule(String key, JsonNode limit, String constraint) {
        return switch (key) {
            case "min" -> Optional.of(NumberRules.min(limit));
            case "max" -> Optional.of(NumberRules.max(limit));
            case "step" -> Optional.of(NumberRules.step(limit));
            case "minLength" -> Optional.of(TextRules.minLength(limit));
            case "maxLength" -> Optional.of(TextRules.maxLength(limit));
            case "maxBytes" -> Optional.of(TextRules.maxBytes(limit));
            case "pattern" -> Optional.of(TextRules.pattern(limit, constraint));
            case "enum" -> Optional.of(ChoiceRules.oneOf(limit));
            case "noneOf" -> Optional.of(ChoiceRules.noneOf(limit));
            case "format" ->
                limit.asText().equals(COMMA_SEPARATED) ? Optional.empty() : Optional.of(Times.format(limit));
            default -> throw new IllegalStateException("unknown rule " + key);
        };
    }

    private static Optional<RequiredWhen> requiredWhen(JsonNode node) {
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        List<String> values =
                node.has("equals") ? List.of(node.path("equals").asText()) : ChoiceRules.texts(node.path("in"));
        if (values.isEmpty() != node.path("present").isBoolean()) {
            throw new IllegalStateException("requiredWhen needs equals, in or present: " + node);
        }
        return Optional.of(new RequiredWhen(
                node.path("parameter").asText(), values, node.path("present").booleanValue()));
    }

    private static List<RuleCase> cases(JsonNode list, String constraint) {
        List<RuleCase> cases = new ArrayList<>();
        list.forEach(node -> cases.add(new RuleCase(
                node.path("parameter").asText(), node.path("equals").asText(), read(node.path("rules"), constraint))));
        return List.copyOf(cases);
    }
}
