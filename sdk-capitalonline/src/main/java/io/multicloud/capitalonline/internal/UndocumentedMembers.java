package io.multicloud.capitalonline.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Objects of which no document names a member: unmodifiable to their depths, and null is the same as absent. */
public final class UndocumentedMembers {

    private UndocumentedMembers() {}

    /** Copies an object; null becomes an empty one. */
    public static Map<String, Object> copy(@Nullable Map<?, ?> object) {
        Map<String, Object> copy = new LinkedHashMap<>();
        if (object != null) {
            object.forEach((name, value) -> {
                if (name != null && value != null) {
                    copy.put(name.toString(), copyOf(value));
                }
            });
        }
        return Collections.unmodifiableMap(copy);
    }

    /** Copies a list of objects; null becomes an empty one. */
    public static List<Map<String, Object>> copy(@Nullable List<? extends @Nullable Map<?, ?>> objects) {
        if (objects == null) {
            return List.of();
        }
        return objects.stream()
                .filter(Objects::nonNull)
                .map(UndocumentedMembers::copy)
                .toList();
    }

    private static Object copyOf(Object value) {
        if (value instanceof Map<?, ?> object) {
            return copy(object);
        }
        return value instanceof Collection<?> list
                ? list.stream()
                        .filter(Objects::nonNull)
                        .map(UndocumentedMembers::copyOf)
                        .toList()
                : value;
    }
}
