package io.multicloud.emulator.internal.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Rules on texts. Characters are code points. */
final class TextRules {

    private TextRules() {}

    static ValueRule minLength(JsonNode limit) {
        return new ValueRule(
                "minLength",
                limit,
                "have at least " + limit.asText() + " characters",
                value -> length(value) >= limit.intValue());
    }

    static ValueRule maxLength(JsonNode limit) {
        return new ValueRule(
                "maxLength",
                limit,
                "have at most " + limit.asText() + " characters",
                value -> length(value) <= limit.intValue());
    }

    static ValueRule maxBytes(JsonNode limit) {
        return new ValueRule(
                "maxBytes",
                limit,
                "take at most " + limit.asText() + " bytes in UTF-8",
                value -> value.asText().getBytes(StandardCharsets.UTF_8).length <= limit.intValue());
    }

    /** No expression is shown to people: the words of the constraint say the same. */
    static ValueRule pattern(JsonNode limit, String constraint) {
        Pattern pattern = Pattern.compile(limit.asText());
        return new ValueRule(
                "pattern",
                limit,
                "have the documented form" + (constraint.isEmpty() ? "" : " (" + constraint + ")"),
                value -> pattern.matcher(value.asText()).matches());
    }

    private static int length(JsonNode value) {
        String text = value.asText();
        return text.codePointCount(0, text.length());
    }
}
