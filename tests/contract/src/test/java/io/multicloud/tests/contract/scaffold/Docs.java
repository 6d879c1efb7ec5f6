package io.multicloud.tests.contract.scaffold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Javadoc in words of the catalog. */
final class Docs {

    private static final int WIDTH = 116;

    private Docs() {}

    /** A comment of a summary and tags. */
    static String comment(String summary, List<String> tags) {
        StringBuilder comment = new StringBuilder("/**\n");
        wrap(summary, "").forEach(line -> comment.append(" * ").append(line).append('\n'));
        if (!tags.isEmpty()) {
            comment.append(" *\n");
        }
        tags.forEach(tag -> wrap(tag, "    ")
                .forEach(line -> comment.append(" * ").append(line).append('\n')));
        return comment.append(" */\n").toString();
    }

    static String param(Part part, boolean mayBeRequired) {
        JsonNode facts = part.member().facts();
        List<String> words = new ArrayList<>();
        String description = sentence(facts.path("description").asText());
        words.add(description.isEmpty() ? part.member().name() : description);
        if (facts.has("constraint")) {
            words.add(sentence(facts.path("constraint").asText()));
        }
        if (mayBeRequired && part.member().mustBeThere()) {
            words.add("required");
        }
        if (facts.has("default") && !facts.path("default").asText().isEmpty()) {
            words.add("{@code " + facts.path("default").asText() + "} when absent");
        }
        return "@param " + part.name() + " " + String.join("; ", words);
    }

    /** What stands in the catalog as a sentence, to be continued in one. */
    static String sentence(String text) {
        String bare = text.strip().replaceFirst("\\.$", "");
        if (bare.isEmpty()) {
            return "";
        }
        boolean word = bare.length() > 1 && Character.isLowerCase(bare.charAt(1));
        return escape(
                word || bare.startsWith("A ")
                        ? bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1)
                        : bare);
    }

    /** A text as it is, in HTML and in a comment of Java. */
    static String escape(String text) {
        return text.codePoints()
                .mapToObj(c -> "&<>@{}\\*".indexOf(c) >= 0 ? "&#" + c + ";" : Character.toString(c))
                .collect(Collectors.joining());
    }

    static String indent(String text, int blanks) {
        return text.lines()
                .map(line -> line.isEmpty() ? "\n" : " ".repeat(blanks) + line + "\n")
                .collect(Collectors.joining());
    }

    private static List<String> wrap(String text, String continued) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() + word.length() > WIDTH) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                line.append(continued);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
