package io.multicloud.core.internal.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.core.error.Violation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Writes pairs as {@code k1=v1,k2=v2}. The form has no way to quote its own marks, so they are refused. */
final class JoinedPairs {

    private JoinedPairs() {}

    static String join(String name, JsonNode pairs, List<Violation> violations) {
        return StreamSupport.stream(pairs.spliterator(), false)
                .map(pair -> part(name, pair.path("key").asText(), violations)
                        + (pair.hasNonNull("value")
                                ? "=" + part(name, pair.path("value").asText(), violations)
                                : ""))
                .collect(Collectors.joining(","));
    }

    private static String part(String name, String text, List<Violation> violations) {
        if (text.indexOf(',') >= 0 || text.indexOf('=') >= 0) {
            violations.add(new Violation(name, "must not hold ',' or '=' in a key or value when it is a filter"));
        }
        return text;
    }
}
