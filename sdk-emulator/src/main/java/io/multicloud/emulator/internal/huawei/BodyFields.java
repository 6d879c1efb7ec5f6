package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.http.Refusal;
import java.util.Optional;

/** The members of a JSON object, checked as they are read; a null counts as absent. */
final class BodyFields {

    private final ObjectNode values;
    private final String prefix;

    BodyFields(ObjectNode values) {
        this(values, "");
    }

    BodyFields(ObjectNode values, String prefix) {
        this.values = values;
        this.prefix = prefix;
    }

    JsonNode value(String name) {
        return values.path(name);
    }

    Optional<BodyFields> optionalObject(String name) {
        JsonNode value = values.path(name);
        if (isAbsent(value)) {
            return Optional.empty();
        }
        if (value instanceof ObjectNode object) {
            return Optional.of(new BodyFields(object, prefix + name + "."));
        }
        throw Refusals.invalid(prefix + name, "must be an object");
    }

    BodyFields object(String name) {
        return optionalObject(name).orElseThrow(() -> absent(name));
    }

    Optional<String> optionalText(String name) {
        JsonNode value = values.path(name);
        if (isAbsent(value)) {
            return Optional.empty();
        }
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw Refusals.invalid(prefix + name, "must be a text and not be empty");
        }
        return Optional.of(value.textValue());
    }

    String text(String name) {
        return optionalText(name).orElseThrow(() -> absent(name));
    }

    /** A number in quotes is none. */
    Optional<Integer> optionalInteger(String name) {
        JsonNode value = values.path(name);
        if (isAbsent(value)) {
            return Optional.empty();
        }
        if (!value.isInt()) {
            throw Refusals.invalid(prefix + name, "must be an integer");
        }
        return Optional.of(value.intValue());
    }

    int integer(String name) {
        return optionalInteger(name).orElseThrow(() -> absent(name));
    }

    boolean flag(String name) {
        JsonNode value = values.path(name);
        if (!isAbsent(value) && !value.isBoolean()) {
            throw Refusals.invalid(prefix + name, "must be true or false");
        }
        return value.booleanValue();
    }

    private Refusal absent(String name) {
        return Refusals.invalid(prefix + name, "is required");
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }
}
