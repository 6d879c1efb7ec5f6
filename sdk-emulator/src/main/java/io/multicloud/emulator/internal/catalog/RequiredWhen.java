package io.multicloud.emulator.internal.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * When a parameter is required that otherwise is not.
 *
 * @param parameter the one beside it that decides
 * @param values the values with which it is required; none where presence decides
 * @param present whether it is required when the other is there, or when it is not
 */
record RequiredWhen(String parameter, List<String> values, boolean present) {

    boolean demands(JsonNode other, boolean isThere) {
        return values.isEmpty() ? isThere == present : isThere && values.contains(other.asText());
    }

    String words() {
        if (!values.isEmpty()) {
            return "be given when " + parameter + " is " + String.join(" or ", values);
        }
        return "be given when " + parameter + (present ? " is" : " is not");
    }
}
