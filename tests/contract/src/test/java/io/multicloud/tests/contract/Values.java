package io.multicloud.tests.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.tests.contract.catalog.Member;
import io.multicloud.tests.contract.sdk.Times;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Compares the values of parameters with those that were sent. */
final class Values {

    private final List<Difference> differences = new ArrayList<>();

    private Values() {}

    record Difference(String path, String detail) {}

    /** In a body the JSON types count too. */
    static List<Difference> compare(Member parameter, JsonNode expected, JsonNode sent) {
        return compare(parameter, parameter.in().equals("body"), expected, sent);
    }

    /** Examples give numbers as texts and the other way round. */
    static List<Difference> compareTexts(Member parameter, JsonNode expected, JsonNode sent) {
        return compare(parameter, false, expected, sent);
    }

    private static List<Difference> compare(Member parameter, boolean typed, JsonNode expected, JsonNode sent) {
        Values values = new Values();
        values.walk(parameter, typed, expected, sent);
        return values.differences;
    }

    static List<String> texts(JsonNode list) {
        return stream(list).map(JsonNode::asText).toList();
    }

    private void walk(Member parameter, boolean typed, JsonNode expected, JsonNode sent) {
        if (sent.isMissingNode()) {
            differences.add(new Difference(parameter.path(), "it was not sent"));
        } else if (parameter.isJoinedPairs()) {
            same(parameter, joined(expected), sent.asText());
        } else if (expected.isArray() && sent.isArray() && expected.size() == sent.size()) {
            for (int i = 0; i < expected.size(); i++) {
                single(parameter, typed, expected.get(i), sent.get(i));
            }
        } else {
            single(parameter, typed, expected, sent);
        }
    }

    private void single(Member parameter, boolean typed, JsonNode expected, JsonNode sent) {
        if (!expected.isObject() || parameter.members().isEmpty()) {
            leaf(parameter, typed, expected, sent);
            return;
        }
        for (Member member : parameter.members()) {
            if (expected.has(member.name())) {
                walk(member, typed, expected.path(member.name()), sent.path(member.wireName()));
            }
        }
        sent.fieldNames().forEachRemaining(name -> {
            if (parameter.members().stream()
                    .noneMatch(member -> member.wireName().equals(name))) {
                differences.add(new Difference(parameter.path() + "." + name, "it is not documented"));
            }
        });
    }

    private void leaf(Member parameter, boolean typed, JsonNode expected, JsonNode sent) {
        if (parameter.type().equals("datetime") && !parameter.rules().has("format")) {
            same(
                    parameter,
                    Times.read(LocalDateTime.class, expected.asText()),
                    Times.read(LocalDateTime.class, sent.asText()));
            return;
        }
        boolean tree = expected.isContainerNode() && sent.isContainerNode();
        same(parameter, tree ? expected : text(expected), tree ? sent : text(sent));
        if (typed && !isOfType(parameter.type(), sent)) {
            differences.add(new Difference(parameter.path(), sent + " is no " + parameter.type()));
        }
    }

    private void same(Member parameter, Object expected, Object sent) {
        if (!expected.equals(sent)) {
            differences.add(new Difference(parameter.path(), "instead of " + expected + " was sent " + sent));
        }
    }

    private static boolean isOfType(String type, JsonNode sent) {
        return switch (type) {
            case "integer", "long" -> sent.isIntegralNumber();
            case "boolean" -> sent.isBoolean();
            case "string", "datetime", "date" -> sent.isTextual();
            default -> true;
        };
    }

    private static String text(JsonNode value) {
        return value.isContainerNode() ? value.toString() : value.asText();
    }

    private static String joined(JsonNode pairs) {
        return stream(pairs)
                .map(pair -> pair.path("key").asText()
                        + (pair.has("value") ? "=" + pair.path("value").asText() : ""))
                .collect(Collectors.joining(","));
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
