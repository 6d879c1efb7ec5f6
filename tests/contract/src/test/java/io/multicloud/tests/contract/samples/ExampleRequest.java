package io.multicloud.tests.contract.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.tests.contract.catalog.Action;
import io.multicloud.tests.contract.catalog.Member;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A documented request: a payload, or a line such as {@code GET https://…}. Values that the document hides behind
 * asterisks are made up, and so are required ones that it leaves out.
 *
 * @param given what the example gives, under the documented names
 * @param whole the same with what it lacks
 * @param undocumented what the example gives that is no documented parameter
 */
public record ExampleRequest(ObjectNode given, ObjectNode whole, List<String> undocumented) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    public static ExampleRequest of(Action action, JsonNode example) {
        List<Member> parameters = action.parameters();
        ObjectNode payload = example instanceof ObjectNode object ? object : ofLine(action, example.asText());
        ObjectNode given = named(parameters, payload);
        List<String> undocumented = payload.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name ->
                        !name.equals("Action") && member(parameters, name).isEmpty())
                .toList();
        return new ExampleRequest(given, complete(parameters, given), undocumented);
    }

    private static Optional<Member> member(List<Member> members, String name) {
        return members.stream().filter(member -> member.names().contains(name)).findFirst();
    }

    private static ObjectNode named(List<Member> members, ObjectNode payload) {
        ObjectNode named = JSON.objectNode();
        payload.properties()
                .forEach(one -> member(members, one.getKey())
                        .ifPresent(member -> named.set(member.name(), value(member, one.getValue()))));
        return named;
    }

    private static JsonNode value(Member member, JsonNode value) {
        if (value.isTextual() && value.asText().matches("\\*+")) {
            return SampleRequest.of(member);
        }
        if (member.isJoinedPairs() && value.isTextual()) {
            return pairs(value.asText());
        }
        if (value instanceof ArrayNode list && !member.members().isEmpty()) {
            ArrayNode named = JSON.arrayNode();
            list.forEach(item -> named.add(named(member.members(), (ObjectNode) item)));
            return named;
        }
        return value instanceof ObjectNode object && !member.members().isEmpty()
                ? named(member.members(), object)
                : value;
    }

    private static ObjectNode complete(List<Member> members, ObjectNode given) {
        ObjectNode whole = given.deepCopy();
        for (Member member : members) {
            if (whole.path(member.name()) instanceof ObjectNode object) {
                whole.set(member.name(), complete(member.members(), object));
            } else if (!whole.has(member.name()) && member.mustBeThere()) {
                whole.set(member.name(), SampleRequest.of(member));
            }
        }
        return whole;
    }

    private static ObjectNode ofLine(Action action, String line) {
        String[] halves = line.replaceFirst("^[A-Z]+ https://[^/]+", "").split("\\?", 2);
        ObjectNode values = JSON.objectNode();
        String[] names = action.path().split("/", -1);
        String[] parts = halves[0].split("/", -1);
        for (int i = 0; i < names.length; i++) {
            if (names[i].startsWith("{")) {
                values.put(names[i].substring(1, names[i].length() - 1), parts[i]);
            }
        }
        for (String pair : halves.length > 1 ? halves[1].split("&", -1) : new String[0]) {
            int equals = pair.indexOf('=');
            values.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return values;
    }

    private static ArrayNode pairs(String text) {
        ArrayNode pairs = JSON.arrayNode();
        for (String pair : text.split(",", -1)) {
            String[] halves = pair.split("=", 2);
            pairs.addObject().put("key", halves[0]).put("value", halves[1]);
        }
        return pairs;
    }
}
