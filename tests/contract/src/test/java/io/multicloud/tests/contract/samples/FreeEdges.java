package io.multicloud.tests.contract.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.multicloud.tests.contract.catalog.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Odd values where the documents set no limit: only the service may refuse them. */
final class FreeEdges {

    private static final List<String> ODD = List.of("x".repeat(3000), "库 <b>&='\"\\/?#,;", "0", "-");

    private FreeEdges() {}

    static List<Edge> of(Place place, ObjectNode full) {
        return values(place).stream()
                .map(value -> Edges.edge("free", place, true, value, full))
                .toList();
    }

    private static List<JsonNode> values(Place place) {
        Member member = place.member();
        JsonNode rules = member.rules();
        List<JsonNode> values = new ArrayList<>();
        if (rules.has("enum") || member.list()) {
            return values;
        }
        if (Set.of("integer", "long").contains(member.type())) {
            if (!rules.has("min")) {
                values.add(EdgeValues.number(member, 0));
                values.add(EdgeValues.number(member, -1));
            }
            if (!rules.has("max")) {
                values.add(EdgeValues.number(member, Integer.MAX_VALUE));
            }
        }
        boolean anyText = rules.isMissingNode() || (rules.has("requiredWhen") && rules.size() == 1);
        if (anyText
                && place.component().type() == String.class
                && !member.type().startsWith("date")) {
            ODD.stream().map(TextNode::valueOf).forEach(values::add);
        }
        return values;
    }
}
