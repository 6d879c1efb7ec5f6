package io.multicloud.tests.contract.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.multicloud.tests.contract.catalog.Member;
import io.multicloud.tests.contract.sdk.Component;
import io.multicloud.tests.contract.sdk.Modelled;
import io.multicloud.tests.contract.sdk.Times;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes an answer that has every documented field, with values that differ from each other. */
public final class SampleAnswer {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Modelled modelled;
    private final boolean otherNames;
    private int made;

    private SampleAnswer(Modelled modelled, boolean otherNames) {
        this.modelled = modelled;
        this.otherNames = otherNames;
    }

    /** Of two fields that are read into one component the first. */
    public static SampleAnswer of(Modelled modelled) {
        return new SampleAnswer(modelled, false);
    }

    /** Of two fields that are read into one component the second, and each field under its last name. */
    public static SampleAnswer ofOtherNames(Modelled modelled) {
        return new SampleAnswer(modelled, true);
    }

    public ObjectNode body() {
        ObjectNode body =
                object(modelled.operation().responseType(), modelled.action().fields());
        body.properties().forEach(member -> {
            JsonNode example = example(member.getKey());
            if (member.getValue().isTextual() && example.isTextual()) {
                member.setValue(example);
            }
        });
        return body;
    }

    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        modelled.action().fields().stream()
                .filter(field -> field.in().equals("header"))
                .forEach(field -> headers.put(field.name(), "fake-" + field.name()));
        return headers;
    }

    // Texts beside the data can say that an answer is an error. Not every example has them all.
    private JsonNode example(String name) {
        return modelled.action().exampleAnswers().stream()
                .map(example -> example.path(name))
                .filter(value -> !value.isMissingNode())
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private ObjectNode object(Class<?> type, List<Member> members) {
        List<Member> inOrder = new ArrayList<>(members);
        if (otherNames) {
            Collections.reverse(inOrder);
        }
        ObjectNode object = JSON.objectNode();
        Set<String> taken = new HashSet<>();
        for (Member member : inOrder) {
            Optional<Component> component =
                    Component.of(type, modelled.service().naming(), member);
            boolean first = component.map(one -> taken.add(one.name())).orElse(true);
            if (first && !member.in().equals("header")) {
                object.set(name(member), value(member, component));
            }
        }
        return object;
    }

    private String name(Member member) {
        List<String> names = List.copyOf(member.names());
        return otherNames ? names.get(names.size() - 1) : names.get(0);
    }

    private JsonNode value(Member member, Optional<Component> component) {
        Class<?> type = component.<Class<?>>map(Component::elementType).orElse(Object.class);
        if (!member.list()) {
            JsonNode single = single(member, type);
            boolean text = otherNames && member.isAlsoSeenAs("\"string\"");
            return text ? TextNode.valueOf(single.isObject() ? "text-" + made : single.asText()) : single;
        }
        ArrayNode list = JSON.arrayNode().add(single(member, type)).add(single(member, type));
        return member.item()
                .<JsonNode>map(item -> JSON.objectNode().set(item, list))
                .orElse(list);
    }

    private JsonNode single(Member member, Class<?> type) {
        made++;
        JsonNode values = member.facts().path("enum");
        if (!member.members().isEmpty()) {
            return object(type, member.members());
        }
        if (!values.isEmpty() && !member.type().startsWith("map<")) {
            return values.path(made % values.size());
        }
        return switch (member.type()) {
            case "integer" -> LongNode.valueOf(made);
            case "long" -> LongNode.valueOf(5_000_000_000L + made);
            case "number" -> DoubleNode.valueOf(made + 0.5);
            case "boolean" -> BooleanNode.TRUE;
            case "string", "datetime", "date" -> TextNode.valueOf(text(type));
            default -> undocumented(type);
        };
    }

    // Where no member is documented, whatever comes is kept, or nothing.
    private ObjectNode undocumented(Class<?> type) {
        ObjectNode object = JSON.objectNode();
        return Map.class.isAssignableFrom(type) || Component.isReadAsAWhole(type)
                ? object.put("fake", "text-" + made)
                : object;
    }

    private String text(Class<?> type) {
        if (Times.isTime(type)) {
            return "2018-08-05" + (type == LocalDateTime.class ? " 15:00:" : "T15:00:")
                    + (10 + made % 50)
                    + (type == LocalDateTime.class ? "" : "Z");
        }
        return Number.class.isAssignableFrom(type) ? Integer.toString(made) : "text-" + made;
    }
}
