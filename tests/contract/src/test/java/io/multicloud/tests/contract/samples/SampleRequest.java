package io.multicloud.tests.contract.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.multicloud.tests.contract.catalog.Member;
import java.util.List;

/** Makes values that keep all documented rules, under their documented names. */
public final class SampleRequest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SampleRequest() {}

    /** Every parameter. */
    public static ObjectNode full(List<Member> members) {
        ObjectNode values = JSON.objectNode();
        members.forEach(member -> values.set(member.name(), of(member)));
        return values;
    }

    public static JsonNode of(Member member) {
        JsonNode single = single(member);
        if (!member.list()) {
            return single;
        }
        ArrayNode list = JSON.arrayNode();
        return list.add(single);
    }

    private static JsonNode single(Member member) {
        if (member.type().startsWith("map<")) {
            return JSON.objectNode().put("fake_name", "fake value");
        }
        JsonNode rules = member.rules();
        if (rules.has("enum")) {
            return rules.path("enum").path(0);
        }
        return switch (member.type()) {
            case "object" -> full(member.members());
            case "boolean" -> BooleanNode.TRUE;
            case "integer", "long" -> LongNode.valueOf(number(rules));
            case "date" -> TextNode.valueOf("2020-12-26");
            case "datetime" -> TextNode.valueOf(SampleTimes.of(member));
            default -> TextNode.valueOf(text(member));
        };
    }

    private static String text(Member member) {
        JsonNode rules = member.rules();
        if (rules.has("min") || rules.has("max")) {
            return Long.toString(number(rules));
        }
        if (rules.has("pattern")) {
            return SampleTexts.ofPattern(rules);
        }
        if (rules.has("format") && !member.isCommaSeparated()) {
            return SampleTimes.of(member);
        }
        // Of lists in one text that have no documented values there are only those of addresses.
        if (member.isCommaSeparated()) {
            return "127.0.0.1";
        }
        if (member.facts().has("jsonShape")) {
            return "{\"fake\":[\"a\",\"b\"]}";
        }
        return member.isSecret() ? "Fake-Password-1" : SampleTexts.ofLength(rules, "fake-" + member.name());
    }

    /** The smallest number that is allowed, and more than 0 where nothing is said. */
    static long number(JsonNode rules) {
        long step = rules.path("step").asLong(1);
        long least = rules.path("min").asLong(Math.min(3, rules.path("max").asLong(3)));
        return (least + step - 1) / step * step;
    }
}
