package io.multicloud.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an {@link UntypedRequest}, with the names that the service uses. It may hold what is secret; its text
 * shows the names of the members only.
 */
public final class UntypedResponse {

    private final Map<String, Object> values;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private UntypedResponse(Map<String, Object> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Returns the members of the answer: texts, numbers, booleans, lists, maps, and null where the service said so. In an
     * answer in XML all values are texts.
     *
     * @return an unmodifiable map in the order of the answer
     */
    @JsonValue
    public Map<String, Object> values() {
        return values;
    }

    /**
     * Finds a text, number or boolean.
     *
     * @param path names and, for lists, positions from 0, separated by dots: {@code Items.0.InstanceId}
     * @return its text; empty where there is none, or a list or map
     */
    public Optional<String> text(String path) {
        return Optional.ofNullable(find(path))
                .filter(value -> !(value instanceof Map) && !(value instanceof List))
                .map(Object::toString);
    }

    /**
     * Finds a list. A map counts as a list of one, since an answer in XML cannot tell the two apart.
     *
     * @param path as for {@link #text}
     * @return its elements, none where there is no list
     */
    public List<Object> list(String path) {
        Object found = find(path);
        if (found instanceof List<?> list) {
            return Collections.unmodifiableList(list);
        }
        return found instanceof Map ? List.of(found) : List.of();
    }

    private @Nullable Object find(String path) {
        Object at = values;
        for (String name : path.split("\\.", -1)) {
            at = member(at, name);
        }
        return at;
    }

    private static @Nullable Object member(@Nullable Object parent, String name) {
        if (parent instanceof Map<?, ?> map) {
            return name.equals("0") && !map.containsKey(name) ? map : map.get(name);
        }
        if (parent instanceof List<?> list && !name.isEmpty() && name.length() < 9) {
            return name.chars().allMatch(c -> c >= '0' && c <= '9') && Integer.parseInt(name) < list.size()
                    ? list.get(Integer.parseInt(name))
                    : null;
        }
        return null;
    }

    /**
     * Names the members, without their values.
     *
     * @return for example {@code UntypedResponse[RequestId, Items]}
     */
    @Override
    public String toString() {
        return "UntypedResponse" + values.keySet();
    }
}
