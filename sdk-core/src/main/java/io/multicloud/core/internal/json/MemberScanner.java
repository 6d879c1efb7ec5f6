package io.multicloud.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads a few members of a JSON object without building a tree, and by the way proves that the whole text is JSON.
 */
public final class MemberScanner {

    private MemberScanner() {}

    /**
     * Returns the texts of the wanted members, found without regard to case; {@code a.b} is a member of the object
     * {@code a}. Fails over text that is no JSON object to its end.
     */
    public static Map<String, String> scan(JsonParser json, Set<String> wanted) throws IOException {
        Map<String, String> found = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new IOException("not a JSON object");
        }
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(wanted);
        object(json, "", names, found);
        if (json.nextToken() != null) {
            throw new IOException("text after the JSON object");
        }
        return found;
    }

    private static void object(JsonParser json, String prefix, Set<String> wanted, Map<String, String> found)
            throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = prefix + json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_OBJECT && prefix.isEmpty() && isParent(name, wanted)) {
                object(json, name + ".", wanted, found);
            } else if (value.isScalarValue() && value != JsonToken.VALUE_NULL && wanted.contains(name)) {
                found.putIfAbsent(name, json.getText());
            } else {
                json.skipChildren();
            }
        }
    }

    private static boolean isParent(String name, Set<String> wanted) {
        return wanted.stream().anyMatch(w -> w.regionMatches(true, 0, name + ".", 0, name.length() + 1));
    }
}
