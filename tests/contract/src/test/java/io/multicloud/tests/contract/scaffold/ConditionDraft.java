package io.multicloud.tests.contract.scaffold;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.tests.contract.catalog.JavaNames;
import io.multicloud.tests.contract.scaffold.RecordDraft.Typed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Conditions on a component beside, as expressions. */
final class ConditionDraft {

    private final List<Typed> components;

    ConditionDraft(List<Typed> components) {
        this.components = components;
    }

    String of(JsonNode when) {
        String documented = when.path("parameter").asText();
        Typed other = components.stream()
                .filter(one -> one.part().member().name().equals(documented))
                .findFirst()
                .orElseThrow();
        if (when.has("present")) {
            return other.name() + (when.path("present").asBoolean() ? " != null" : " == null");
        }
        Iterable<JsonNode> values = when.has("in") ? when.path("in") : List.of(when.path("equals"));
        return StreamSupport.stream(values.spliterator(), false)
                .map(value -> constantOf(other, value) + ".equals(" + other.name() + ")")
                .collect(Collectors.joining(" || "));
    }

    private static String constantOf(Typed other, JsonNode value) {
        return switch (other.type().kind()) {
            case ENUM -> other.type().name() + ".of(" + Literals.of(value.asText()) + ")";
            case FLAG -> value.asBoolean() ? "Boolean.TRUE" : "Boolean.FALSE";
            case WHOLE -> "Integer.valueOf(" + value.asText() + ")";
            default -> Literals.of(value.asText());
        };
    }

    /** The same in words, after "when". */
    static String words(JsonNode when) {
        String name = JavaNames.member(when.path("parameter").asText());
        if (when.has("present")) {
            return when.path("present").asBoolean() ? name + " is given" : "there is no " + name;
        }
        return name + " is "
                + (when.has("in")
                        ? Literals.joined(when.path("in"), " or ")
                        : when.path("equals").asText());
    }
}
