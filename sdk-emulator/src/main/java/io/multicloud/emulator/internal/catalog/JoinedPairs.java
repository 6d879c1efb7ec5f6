package io.multicloud.emulator.internal.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;

/** Takes {@code k1=v1,k2} apart, the text in which a list of pairs is sent. */
final class JoinedPairs {

    private JoinedPairs() {}

    static ArrayNode read(JsonNode text) {
        ArrayNode pairs = Json.array();
        for (String pair : text.asText().split(",", -1)) {
            int equals = pair.indexOf('=');
            ObjectNode node = pairs.addObject().put("key", equals < 0 ? pair : pair.substring(0, equals));
            if (equals >= 0) {
                node.put("value", pair.substring(equals + 1));
            }
        }
        return pairs;
    }
}
