package io.multicloud.emulator.internal.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Rules that list values. */
final class ChoiceRules {

    private ChoiceRules() {}

    static ValueRule oneOf(JsonNode limit) {
        List<String> values = texts(limit);
        return new ValueRule(
                "enum",
                limit,
                "be " + (values.size() > 1 ? "one of " : "") + String.join(", ", values),
                value -> holds(limit, value));
    }

    static ValueRule noneOf(JsonNode limit) {
        return new ValueRule(
                "noneOf", limit, "not be " + String.join(" or ", texts(limit)), value -> !holds(limit, value));
    }

    static List<String> texts(JsonNode list) {
        return stream(list).map(JsonNode::asText).toList();
    }

    private static boolean holds(JsonNode list, JsonNode value) {
        return stream(list).anyMatch(one -> isSame(one, value));
    }

    /** A number is the same in a text, however it is written; a text is not the same in other letters. */
    private static boolean isSame(JsonNode listed, JsonNode value) {
        return listed.isNumber()
                ? NumberRules.read(value).equals(Optional.of(listed.bigIntegerValue()))
                : listed.asText().equals(value.asText());
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
