package io.multicloud.tests.contract.samples;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts of documented forms and lengths. */
final class SampleTexts {

    private SampleTexts() {}

    static String ofPattern(JsonNode rules) {
        String expression = rules.path("pattern").asText();
        return Patterns.of(expression).kept().stream()
                .filter(text -> keepsLengths(rules, text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sample of a good length of " + expression));
    }

    static String ofLength(JsonNode rules, String wish) {
        return keepsLengths(rules, wish)
                ? wish
                : ofLength(rules, rules.path("minLength").asInt(1));
    }

    /** A text of the length, and of the form that is demanded beside. */
    static String ofLength(JsonNode rules, int length) {
        String expression = rules.path("pattern").asText("(?s).*");
        return Stream.of("", "Aa1")
                .filter(start -> start.length() <= length)
                .map(start -> start + "a".repeat(length - start.length()))
                .filter(text -> length == 0 || Pattern.matches(expression, text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no text of " + length + " characters of " + expression));
    }

    static String ofBytes(int bytes) {
        return "库".repeat(bytes / 3) + "a".repeat(bytes % 3);
    }

    private static boolean keepsLengths(JsonNode rules, String text) {
        int length = text.codePointCount(0, text.length());
        return length >= rules.path("minLength").asInt(0)
                && length <= rules.path("maxLength").asInt(Integer.MAX_VALUE)
                && text.getBytes(StandardCharsets.UTF_8).length
                        <= rules.path("maxBytes").asInt(Integer.MAX_VALUE);
    }
}
