package io.multicloud.capitalonline.mysql;

import io.multicloud.capitalonline.mysql.model.MasterInfo;
import java.lang.reflect.RecordComponent;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares a JSON tree with the record that it was read into, leaf by leaf at the same place. A null and an empty text
 * hold nothing that could be lost, but an empty text may not turn into another.
 */
final class Leaves {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    final List<String> kept = new ArrayList<>();
    final List<String> lost = new ArrayList<>();

    private Leaves() {}

    static Leaves compare(Map<?, ?> json, Object typed) {
        Leaves leaves = new Leaves();
        leaves.walk("", json, typed);
        return leaves;
    }

    private void walk(String path, @Nullable Object json, @Nullable Object typed) {
        if (json instanceof Map<?, ?> object) {
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
        if (json == null || json.equals("")) {
            if (typed != null && !typed.equals("") && !isEmpty(typed)) {
                lost.add(path + ": nothing became " + typed);
            }
            return;
        }
        String text = typed instanceof LocalDateTime time ? TIME.format(time) : String.valueOf(typed);
        if (text.equals(json.toString())) {
            kept.add(path);
        } else {
            lost.add(path + ": " + json + " became " + typed);
        }
    }

    private static boolean isEmpty(Object typed) {
        return typed.equals(Map.of()) || typed.equals(List.of());
    }

    private static @Nullable Object member(@Nullable Object typed, String name) {
        if (typed instanceof MasterInfo master) {
            return master.members().get(name);
        }
        if (typed instanceof Map<?, ?> map) {
            return map.get(name);
        }
        return typed instanceof Record owner
                ? component(owner, name).map(c -> value(owner, c)).orElse(null)
                : null;
    }

    private static Optional<RecordComponent> component(Record owner, String name) {
        return Arrays.stream(owner.getClass().getRecordComponents())
                .filter(c -> c.getName().equalsIgnoreCase(name.replace("_", "").toLowerCase(Locale.ROOT)))
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
