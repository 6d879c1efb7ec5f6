package io.multicloud.emulator.internal.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;

/** Rules on the number of items, in a list or in a text with commas. */
final class ItemsRules {

    private ItemsRules() {}

    static ValueRule min(JsonNode limit) {
        return new ValueRule(
                "minItems",
                limit,
                "have at least " + limit.asText() + " items",
                value -> count(value) >= limit.intValue());
    }

    static ValueRule max(JsonNode limit) {
        return new ValueRule(
                "maxItems",
                limit,
                "have at most " + limit.asText() + " items",
                value -> count(value) <= limit.intValue());
    }

    /** The items of a list; of a text those between commas. */
    static List<JsonNode> split(JsonNode value) {
        List<JsonNode> items = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(items::add);
            return items;
        }
        for (String item : value.asText().split(",", -1)) {
            items.add(TextNode.valueOf(item));
        }
        return items;
    }

    private static int count(JsonNode value) {
        return split(value).size();
    }
}
