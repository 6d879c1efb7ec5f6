package io.multicloud.emulator.internal.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The types of values. A number may come as a text, as it must outside of bodies. */
final class Types {

    private static final Set<String> BOOLEANS = Set.of("true", "false");

    private Types() {}

    /** What a value must be that is of another type. */
    static Optional<String> problem(CatalogParameter parameter, JsonNode value) {
        String type = parameter.isList() ? "list" : parameter.type().startsWith("map<") ? "object" : parameter.type();
        return switch (type) {
            case "list" -> expect(value.isArray(), "be a list");
            case "object" -> expect(value.isObject(), "be an object");
            case "boolean" -> expect(isBoolean(parameter, value), "be true or false");
            case "integer", "long" -> whole(value);
            case "number" -> expect(value.isNumber() || value.isTextual(), "be a number");
            default -> parameter.rules().speakOfNumbers() ? whole(value) : text(value);
        };
    }

    /** The same for an item of a list. */
    static Optional<String> problemOfItem(CatalogParameter list, JsonNode item) {
        return list.type().equals("array<object>") ? expect(item.isObject(), "be an object") : text(item);
    }

    private static Optional<String> whole(JsonNode value) {
        return expect(NumberRules.read(value).isPresent(), "be a whole number");
    }

    private static Optional<String> text(JsonNode value) {
        return expect(value.isTextual(), "be a text");
    }

    private static boolean isBoolean(CatalogParameter parameter, JsonNode value) {
        boolean asText = !parameter.in().equals("body")
                && BOOLEANS.contains(value.asText().toLowerCase(Locale.ROOT));
        return value.isBoolean() || asText;
    }

    private static Optional<String> expect(boolean right, String words) {
        return right ? Optional.empty() : Optional.of(words);
    }
}
