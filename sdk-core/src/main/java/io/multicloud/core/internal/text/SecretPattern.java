package io.multicloud.core.internal.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds a secret in every form that services echo it in: plain, percent-encoded once or twice with capital or small
 * digits, form-encoded, escaped as in JSON, as an entity as in XML and HTML, or any mixture of these.
 */
final class SecretPattern {

    private static final Map<Integer, String> ENTITIES =
            Map.of((int) '&', "&amp;", (int) '<', "&lt;", (int) '>', "&gt;", (int) '"', "&quot;", (int) '\'', "&apos;");

    private SecretPattern() {}

    static Pattern of(String secret) {
        return Pattern.compile(
                secret.codePoints().mapToObj(SecretPattern::anyForm).collect(Collectors.joining()));
    }

    private static String anyForm(int codePoint) {
        String plain = Character.toString(codePoint);
        StringJoiner forms = new StringJoiner("|", "(?:", ")");
        // A backslash before it is how JSON escapes quotes, slashes and backslashes.
        forms.add("\\\\?" + Pattern.quote(plain));
        forms.add("(?i:" + percent(plain) + ")");
        forms.add("(?i:" + unicodeEscape(plain) + ")");
        forms.add("&#0*" + codePoint + ";");
        forms.add("(?i:&#x0*" + Integer.toHexString(codePoint) + ";)");
        if (ENTITIES.containsKey(codePoint)) {
            forms.add(ENTITIES.get(codePoint));
        }
        // Who takes a form for a query, or a query for a form, makes one of the other.
        if (codePoint == ' ') {
            forms.add("\\+").add("(?i:" + percent("+") + ")");
        } else if (codePoint == '+') {
            forms.add(" ").add(percent(" "));
        }
        return forms.toString();
    }

    private static String percent(String text) {
        StringBuilder pattern = new StringBuilder();
        for (byte b : text.getBytes(UTF_8)) {
            pattern.append("%(?:25)*").append(String.format("%02x", b & 0xFF));
        }
        return pattern.toString();
    }

    private static String unicodeEscape(String text) {
        return text.chars().mapToObj(c -> String.format("\\\\u%04x", c)).collect(Collectors.joining());
    }
}
