package io.multicloud.tests.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.multicloud.core.Secret;
import io.multicloud.core.spi.Naming;
import io.multicloud.tests.contract.sdk.Component;
import io.multicloud.tests.contract.sdk.Times;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares a JSON tree with the record that it was read into, leaf by leaf at the same place. The object around a list
 * is no place of its own. A null and an empty text hold nothing that could be lost, but may not turn into something.
 */
final class Leaves {

    final List<String> kept = new ArrayList<>();
    final List<Lost> lost = new ArrayList<>();

    /** Numbers and the like of which the documents show asterisks. */
    final List<String> hidden = new ArrayList<>();

    private final Naming naming;

    private Leaves(Naming naming) {
        this.naming = naming;
    }

    /** A leaf, or a whole list, that is not in the record. */
    record Lost(String path, String detail) {}

    static Leaves compare(JsonNode json, Object typed, Naming naming) {
        Leaves leaves = new Leaves(naming);
        leaves.walk("", json, Optional.of(typed));
        return leaves;
    }

    private void walk(String path, JsonNode json, Optional<Object> typed) {
        if (typed.orElse(null) instanceof List<?> list && !isNothing(json)) {
            list(path, json, list);
        } else if (json.isObject()) {
            json.properties().forEach(member -> member(below(path, member.getKey()), member, typed));
        } else if (json.isArray()) {
            list(path, json, List.of());
        } else {
            leaf(path, json, typed);
        }
    }

    // A list can come as an array, wrapped in an object of one member, or as its only element.
    private void list(String path, JsonNode json, List<?> typed) {
        boolean wrapped = json.isObject() && json.size() == 1 && !isMember(json, typed);
        JsonNode held = wrapped ? json.elements().next() : json;
        String place = wrapped ? below(path, json.fieldNames().next()) : path;
        if (isNothing(held)) {
            nothing(place, Optional.of(typed));
            return;
        }
        int size = held.isArray() ? held.size() : held.isObject() && held.isEmpty() ? 0 : 1;
        if (typed.size() != size) {
            lost.add(new Lost(place, size + " elements became " + typed.size()));
            return;
        }
        for (int i = 0; i < size; i++) {
            walk(place + "[]", held.isArray() ? held.get(i) : held, Optional.of(typed.get(i)));
        }
    }

    private boolean isMember(JsonNode json, List<?> typed) {
        String name = json.fieldNames().next();
        return typed.stream().anyMatch(one -> component(one, name).isPresent());
    }

    private void member(String path, Map.Entry<String, JsonNode> member, Optional<Object> typed) {
        walk(path, member.getValue(), typed.flatMap(owner -> value(owner, member.getKey())));
    }

    private Optional<Object> value(Object owner, String name) {
        if (owner instanceof Map<?, ?> map) {
            return Optional.ofNullable(map.get(name));
        }
        Optional<Component> component = component(owner, name);
        return component.isPresent()
                ? component.map(one -> one.valueIn(owner))
                : parts(owner).filter(Map.class::isInstance).findFirst().map(map -> ((Map<?, ?>) map).get(name));
    }

    private Optional<Component> component(Object owner, String name) {
        return Component.of(owner.getClass(), naming).stream()
                .filter(component -> component.wireNames().contains(name))
                .findFirst();
    }

    private void leaf(String path, JsonNode json, Optional<Object> typed) {
        if (isNothing(json)) {
            nothing(path, typed);
        } else if (json.asText().matches("\\*+") && typed.isEmpty()) {
            hidden.add(path);
        } else if (typed.filter(value -> isSame(json, value)).isPresent()
                || typed.stream().flatMap(this::parts).anyMatch(part -> isSame(json, part))) {
            kept.add(path);
        } else {
            lost.add(new Lost(path, json + " became " + typed.orElse(null)));
        }
    }

    private void nothing(String path, Optional<Object> typed) {
        typed.filter(value -> !value.equals("") && !isEmpty(value))
                .ifPresent(value -> lost.add(new Lost(path, "nothing became " + value)));
    }

    private Stream<Object> parts(Object owner) {
        return Component.isReadAsAWhole(owner.getClass())
                ? Component.of(owner.getClass(), naming).stream()
                        .flatMap(one -> Optional.ofNullable(one.valueIn(owner)).stream())
                : Stream.of();
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static boolean isNothing(JsonNode json) {
        return json.isNull() || (json.isTextual() && json.asText().isEmpty());
    }

    private static boolean isEmpty(Object value) {
        return (value instanceof Collection<?> list && list.isEmpty()) || value.equals(Map.of());
    }

    static boolean isSame(String text, Object typed) {
        return isSame(TextNode.valueOf(text), typed);
    }

    private static boolean isSame(JsonNode json, Object typed) {
        String text = json.asText();
        if (typed instanceof Temporal time) {
            return Times.read(time.getClass(), text).filter(time::equals).isPresent();
        }
        if (typed instanceof Secret secret) {
            return secret.reveal().equals(text);
        }
        if (json.isNumber() && typed instanceof Number number) {
            return json.decimalValue().compareTo(new BigDecimal(number.toString())) == 0;
        }
        return typed instanceof Boolean
                ? typed.toString().equalsIgnoreCase(text)
                : typed.toString().equals(text);
    }
}
