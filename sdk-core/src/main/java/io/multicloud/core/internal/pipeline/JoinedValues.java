package io.multicloud.core.internal.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.core.error.Violation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Writes a list as {@code v1,v2}. The form has no way to quote a comma, so it is refused. */
final class JoinedValues {

    private JoinedValues() {}

    static String join(String name, JsonNode values, List<Violation> violations) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(value -> part(name, value.asText(), violations))
                .collect(Collectors.joining(","));
    }

    private static String part(String name, String text, List<Violation> violations) {
        if (text.indexOf(',') >= 0) {
            violations.add(new Violation(name, "must not hold ',' in a value, as the values are joined by it"));
        }
        return text;
    }
}
