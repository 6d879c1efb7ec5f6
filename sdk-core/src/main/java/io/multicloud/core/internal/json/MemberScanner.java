package io.multicloud.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a few members of a JSON object without building a tree, and by the way proves that the whole text is JSON.
 */
public final class MemberScanner {

    private final Set<String> wanted;
    private final Set<String> parents;

    private MemberScanner(Set<String> wanted) {
        this.wanted = ignoringCase(wanted.stream());
        this.parents =
                ignoringCase(wanted.stream().filter(w -> w.indexOf('.') > 0).map(w -> w.substring(0, w.indexOf('.'))));
    }

    /** Makes a scanner for members that are found without regard to case; {@code a.b} is a member of the object {@code a}. */
    public static MemberScanner of(Set<String> wanted) {
        return new MemberScanner(wanted);
    }

    /** Returns the texts of the wanted members. Fails over text that is no JSON object to its end. */
    public Map<String, String> scan(JsonParser json) throws IOException {
        Map<String, String> found = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new IOException("not a JSON object");
        }
        object(json, "", found);
        if (json.nextToken() != null) {
            throw new IOException("text after the JSON object");
        }
        return found;
    }

    private void object(JsonParser json, String prefix, Map<String, String> found) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = prefix + json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_OBJECT && prefix.isEmpty() && parents.contains(name)) {
                object(json, name + ".", found);
            } else if (value.isScalarValue() && value != JsonToken.VALUE_NULL && wanted.contains(name)) {
                found.putIfAbsent(name, json.getText());
            } else {
                json.skipChildren();
            }
        }
    }

    private static Set<String> ignoringCase(Stream<String> names) {
        return names.collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
    }
}
