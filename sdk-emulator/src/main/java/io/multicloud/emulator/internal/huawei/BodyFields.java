package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.http.Refusal;
import java.util.List;
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

    String oneOf(String name, List<String> allowed) {
        String text = text(name);
        if (!allowed.contains(text)) {
            throw Refusals.invalid(prefix + name, "must be one of " + String.join(", ", allowed));
        }
        return text;
    }

    Optional<Integer> optionalInteger(String name, int least, int most) {
        JsonNode value = values.path(name);
        if (isAbsent(value)) {
            return Optional.empty();
        }
        if (!value.isInt() || value.intValue() < least || value.intValue() > most) {
            throw Refusals.invalid(prefix + name, "must be an integer, " + least + " to " + most);
        }
        return Optional.of(value.intValue());
    }

    int integer(String name, int least, int most) {
        return optionalInteger(name, least, most).orElseThrow(() -> absent(name));
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
