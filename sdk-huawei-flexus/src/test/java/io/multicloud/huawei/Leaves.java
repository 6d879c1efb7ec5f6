package io.multicloud.huawei;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds every leaf value of a JSON tree in a record, and lists those that got lost. */
public final class Leaves {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXX");

    private Leaves() {}

    public static List<String> lost(JsonNode json, Object value) {
        List<String> lost = new ArrayList<>();
        compare("", json, value, lost);
        return lost;
    }

    private static void compare(String path, JsonNode json, Object value, List<String> lost) {
        if (json.isObject() && value instanceof Record record) {
            json.properties().forEach(member -> member(path, member.getKey(), member.getValue(), record, lost));
        } else if (json.isArray() && value instanceof List<?> list && list.size() == json.size()) {
            for (int i = 0; i < list.size(); i++) {
                compare(path + "[" + i + "]", json.get(i), list.get(i), lost);
            }
        } else if (json.isContainerNode() || !isSame(json, value)) {
            lost.add(path + ": " + json + " is " + value);
        }
    }

    private static void member(String path, String name, JsonNode json, Record record, List<String> lost) {
        Optional<RecordComponent> component = Arrays.stream(record.getClass().getRecordComponents())
                .filter(c -> wireName(c).equals(name))
                .findFirst();
        if (component.isEmpty()) {
            lost.add(path + "." + name + ": no component");
            return;
        }
        try {
            compare(path + "." + name, json, component.get().getAccessor().invoke(record), lost);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }

    private static String wireName(RecordComponent component) {
        JsonProperty given = component.getAccessor().getAnnotation(JsonProperty.class);
        return given != null
                ? given.value()
                : component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static boolean isSame(JsonNode json, Object value) {
        if (json.isNull() || (json.isTextual() && json.asText().isEmpty())) {
            return value == null || value.toString().isEmpty() || value.equals(List.of());
        }
        if (value instanceof OffsetDateTime time) {
            return TIME.format(time).equals(json.asText());
        }
        if (value instanceof Instant time) {
            return time.equals(Instant.parse(json.asText()));
        }
        return value != null && value.toString().equals(json.asText());
    }
}
