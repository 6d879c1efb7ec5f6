package io.multicloud.emulator.internal.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A request at the edge of a rule, or one beyond.
 *
 * @param parameter where the value stands that is at the edge
 * @param rule the rule's key
 * @param kept whether the request keeps the rule
 * @param request all values in one tree
 */
public record Edge(Served served, String parameter, String rule, boolean kept, ObjectNode request) {

    @Override
    public String toString() {
        JsonNode value = request.at(pointer(parameter));
        String shown = value.toString();
        return served + " " + parameter + " " + rule + (kept ? " kept by " : " broken by ")
                + (shown.length() > 40 ? shown.substring(0, 40) + "…" : shown);
    }

    static String pointer(String parameter) {
        return "/" + parameter.replace("[", "/").replace("]", "").replace('.', '/');
    }
}
