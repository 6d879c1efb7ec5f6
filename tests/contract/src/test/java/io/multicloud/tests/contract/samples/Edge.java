package io.multicloud.tests.contract.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * A request at the edge of a rule, or one beyond.
 *
 * @param rule the rule's key; {@code free} where nothing is documented
 * @param path the parameter in the documents: {@code tags[].key}
 * @param fields the names by which the SDK may say that the parameter is wrong: {@code tags.key}
 * @param open whether the SDK takes values there that nobody knows
 * @param kept whether the request keeps the rule
 * @param value the value that is at the edge, missing where that is the point
 * @param request all values under their documented names
 */
public record Edge(
        String rule, String path, Set<String> fields, boolean open, boolean kept, JsonNode value, ObjectNode request) {

    public String shown() {
        String text = String.valueOf(value);
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
