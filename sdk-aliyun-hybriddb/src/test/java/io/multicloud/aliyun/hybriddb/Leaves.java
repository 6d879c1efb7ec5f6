package io.multicloud.aliyun.hybriddb;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares a JSON tree with the record that it was read into, leaf by leaf at the same place; the object around a list
 * is no place of its own.
 */
final class Leaves {

    final List<String> kept = new ArrayList<>();
    final List<String> lost = new ArrayList<>();

    private Leaves() {}

    static Leaves compare(Map<?, ?> json, Object typed) {
        Leaves leaves = new Leaves();
        leaves.walk("", json, typed);
        return leaves;
    }

    private void walk(String path, @Nullable Object json, @Nullable Object typed) {
        if (json instanceof Map<?, ?> wrapper && wrapper.size() == 1 && typed instanceof List<?>) {
            wrapper.forEach((item, list) -> walk(path + "." + item, list, typed));
        } else if (json instanceof Map<?, ?> object) {
            object.forEach((name, value) -> walk(path + "." + name, value, member(typed, String.valueOf(name))));
        } else if (json instanceof List<?> list) {
            List<?> elements = typed instanceof List<?> given ? given : List.of();
            if (elements.size() != list.size()) {
                lost.add(path + ": " + list.size() + " elements became " + elements.size());
                return;
            }
            for (int i = 0; i < list.size(); i++) {
                walk(path + "[" + i + "]", list.get(i), elements.get(i));
            }
        } else {
            leaf(path, json, typed);
        }
    }

    private void leaf(String path, @Nullable Object json, @Nullable Object typed) {
        if (String.valueOf(typed).equals(String.valueOf(json))) {
            kept.add(path);
        } else {
            lost.add(path + ": " + json + " became " + typed);
        }
    }

    private static @Nullable Object member(@Nullable Object typed, String name) {
        return typed instanceof Record owner
                ? component(owner, name).map(c -> value(owner, c)).orElse(null)
                : null;
    }

    private static Optional<RecordComponent> component(Record owner, String name) {
        return Arrays.stream(owner.getClass().getRecordComponents())
                .filter(c -> c.getName().equalsIgnoreCase(name))
                .findFirst();
    }

    private static @Nullable Object value(Record owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component + " cannot be read", e);
        }
    }
}
